using EsbGen.Documents.Binding.Records;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>
/// Makes one API of two documents that describe it in two languages: the first one's names, order and prose, and what
/// only the second one has.
/// </summary>
internal sealed class ApiMerger
{
    private readonly Dictionary<string, RecordModel> _others;
    private readonly List<LanguageDifference> _differences = [];

    private ApiMerger(ApiModel other) => _others = other.Structures.ToDictionary(static record => record.TypeName, StringComparer.OrdinalIgnoreCase);

    public static MergedApi Merge(ApiModel api, ApiModel other)
    {
        var merger = new ApiMerger(other);
        var request = merger.MergeRequest(api, other);
        var response = merger.MergeResponse(api.Response, other.Response);
        var structures = new List<RecordModel>(api.Structures.Count);
        foreach (var record in api.Structures)
        {
            structures.Add(merger._others.TryGetValue(record.TypeName, out var second) ? merger.MergeRecord(record, second) : record);
            merger._others.Remove(record.TypeName);
        }

        // What only the second document has may refer to structures that only it has.
        structures.AddRange(other.Structures.Where(record => merger._others.ContainsKey(record.TypeName)));
        var merged = api with
        {
            Documentation = api.Documentation.Summary.Length > 0 ? api.Documentation : other.Documentation,
            Request = request,
            Response = response,
            Structures = new(structures),
            Examples = api.Examples?.Or(other.Examples),
        };
        return new MergedApi(merged, other.Source, new(merger._differences));
    }

    private RecordModel? MergeRequest(ApiModel api, ApiModel other) => (api.Request, other.Request) switch
    {
        ({ } first, { } second) => MergeRecord(first, second),
        (var first, var second) => first ?? second,
    };

    private ResponseModel MergeResponse(ResponseModel first, ResponseModel second)
    {
        var data = first.Data is { } own && second.Data is { } others ? MergeMember(own, others, first.TypeName) : first.Data ?? second.Data;
        return first with { Data = data, Members = MergeMembers(first.Members, second.Members, first.TypeName, isEnvelope: true) };
    }

    private RecordModel MergeRecord(RecordModel first, RecordModel second) => first with
    {
        Documentation = first.Documentation.Summary.Length > 0 ? first.Documentation : second.Documentation,
        Members = MergeMembers(first.Members, second.Members, first.TypeName, isEnvelope: false),
    };

    private EquatableArray<MemberModel> MergeMembers(EquatableArray<MemberModel> first, EquatableArray<MemberModel> second, string typeName, bool isEnvelope)
    {
        var others = second.ToDictionary(static member => member.JsonName, StringComparer.Ordinal);
        var members = new List<MemberModel>(first.Count);
        foreach (var member in first)
        {
            if (others.TryGetValue(member.JsonName, out var other))
            {
                members.Add(MergeMember(member, other, typeName));
                others.Remove(member.JsonName);
            }
            else
            {
                _differences.Add(new LanguageDifference(DifferenceKind.OnlyInFirst, member.JsonName, typeName));
                members.Add(member);
            }
        }

        foreach (var member in second)
        {
            if (others.ContainsKey(member.JsonName))
            {
                _differences.Add(new LanguageDifference(DifferenceKind.OnlyInSecond, member.JsonName, typeName));
                members.Add(member with { IsRequired = false, IsNullable = true });
            }
        }

        var identifiers = MemberNames.Of(members.ConvertAll(static member => member.JsonName), typeName, isEnvelope);
        for (var index = 0; index < identifiers.Length; index++)
        {
            members[index] = members[index] with { Identifier = identifiers[index] };
        }

        ItemsNames.Assign(members, typeName);
        return new(members);
    }

    private MemberModel MergeMember(MemberModel first, MemberModel second, string typeName)
    {
        var type = TypeMerger.Merge(first.Type, second.Type);
        if (type is null)
        {
            _differences.Add(new LanguageDifference(DifferenceKind.Type, first.JsonName, typeName));
        }

        return first with
        {
            Type = type ?? first.Type,
            IsNullable = first.IsNullable || second.IsNullable,
            IsRequired = first.IsRequired && second.IsRequired,
            Documentation = first.Documentation.Summary.Length > 0 ? first.Documentation : second.Documentation,
            Facts = first.Facts.Or(second.Facts),
        };
    }
}
