using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>Renames records wherever they are used.</summary>
internal sealed class RecordRenamer
{
    private readonly Dictionary<string, string> _names;

    private RecordRenamer(Dictionary<string, string> names) => _names = names;

    public static OverriddenApi Apply(OverriddenApi api, EquatableArray<RefusedType> refused)
    {
        if (api.Renames.Count == 0)
        {
            return api;
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var findings = new List<Finding>(api.Findings);
        foreach (var rename in api.Renames)
        {
            if (((IEnumerable<RefusedType>)refused).FirstOrDefault(type => type.Source == api.Merged.Api.Source && type.Name == rename.Name) is { } clash)
            {
                findings.Add(new Finding(clash.Rule, rename.Place, [.. clash.Arguments]));
            }
            else
            {
                names.Add(rename.TypeName, rename.Name);
            }
        }

        return new OverriddenApi(api.Merged with { Api = new RecordRenamer(names).Rename(api.Merged.Api) }, default, new(findings));
    }

    private ApiModel Rename(ApiModel api) => api with
    {
        Request = api.Request is { } request ? Rename(request) : null,
        Response = api.Response with
        {
            TypeName = NameOf(api.Response.TypeName),
            Data = api.Response.Data is { } data ? Rename(data) : null,
            Members = Rename(api.Response.Members),
        },
        Structures = new(api.Structures.Select(Rename)),
    };

    private RecordModel Rename(RecordModel record) => record with { TypeName = NameOf(record.TypeName), Members = Rename(record.Members) };

    private EquatableArray<MemberModel> Rename(EquatableArray<MemberModel> members) => new(members.Select(Rename));

    private MemberModel Rename(MemberModel member) => member with
    {
        Type = TypeLayers.ReplaceInnermost(member.Type, type => type is RecordType record ? new RecordType(NameOf(record.TypeName)) : type),
    };

    private string NameOf(string typeName) => _names.TryGetValue(typeName, out var name) ? name : typeName;
}
