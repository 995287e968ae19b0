using EsbGen.Documents.Dialects;
using EsbGen.Documents.Json;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>
/// Makes a document's examples fit the records that the API has in the end, with overrides and both languages: what is missing and must
/// be there is composed, as is what a member cannot hold; credentials go.
/// </summary>
internal sealed class ExampleReconciler
{
    private readonly CancellationToken _cancellationToken;
    private readonly ApiModel _api;
    private readonly Dictionary<string, RecordModel> _records;
    private readonly ExampleComposer _composer;

    private ExampleReconciler(ApiModel api, CancellationToken cancellationToken)
    {
        _api = api;
        _cancellationToken = cancellationToken;
        _records = api.Structures.ToDictionary(static record => record.TypeName, StringComparer.Ordinal);
        _composer = new ExampleComposer(Find);
    }

    /// <summary>Null where the project embeds no examples.</summary>
    public static EmbeddedExamples? Reconcile(ApiModel api, CancellationToken cancellationToken)
    {
        if (api.Examples is not { } examples)
        {
            return null;
        }

        var reconciler = new ExampleReconciler(api, cancellationToken);
        return new EmbeddedExamples(
            ExampleJson.Of(reconciler.Request(reconciler.Read(examples.Request))),
            ExampleJson.Of(reconciler.Answer(reconciler.Read(examples.Answer))),
            RequiredParameters.Of(api, reconciler.Find));
    }

    private RecordModel? Find(string typeName) => _records.TryGetValue(typeName, out var record) ? record : null;

    private ExampleValue? Read(string json) =>
        json.Length > 0 && ExampleReader.ReadStrict(json, _cancellationToken).Values is [var value, ..] ? value : null;

    /// <summary>What the request does not name at its root are credentials.</summary>
    private ExampleValue Request(ExampleValue? shown)
    {
        if (_api.Request is not { } request)
        {
            return ExampleComposer.Object([]);
        }

        var known = new HashSet<string>(request.Members.Select(static member => member.JsonName), StringComparer.Ordinal);
        var own = shown?.Members.FindAll(member => known.Contains(member.Name)) ?? [];
        return Conform(own, request.Members);
    }

    private ExampleValue Answer(ExampleValue? shown)
    {
        var members = new List<ExampleMember>();
        if (shown is null || (!Envelope.SaysOutcome(shown)))
        {
            members.Add(ExampleComposer.Member("result", ExampleComposer.Boolean()));
            members.Add(ExampleComposer.Member("code", ExampleComposer.Number("0")));
            members.Add(ExampleComposer.Member("message", ExampleComposer.Text("")));
        }

        members.AddRange(shown?.Members.Where(member => !members.Exists(own => own.Name == member.Name)) ?? []);
        var known = _api.Response.Data is { } data ? new[] { data }.Concat(_api.Response.Members) : _api.Response.Members;
        if (shown is null)
        {
            // The tables are all there is: every member that they tell is shown.
            members.AddRange(known.Select(member => ExampleComposer.Member(member.JsonName, _composer.Compose(member))));
            return ExampleComposer.Object(members);
        }

        return Conform(members, known);
    }

    private ExampleValue Conform(List<ExampleMember> shown, IEnumerable<MemberModel> known)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var members = new List<ExampleMember>(shown);
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = members.Count - 1; at >= 0; at--)
        {
            indexes[members[at].Name] = at;
        }

        foreach (var member in known)
        {
            if (indexes.TryGetValue(member.JsonName, out var index))
            {
                members[index] = ExampleComposer.Member(member.JsonName, Conform(members[index].Value, member.Type, member.IsNullable, member));
            }
            else if (!member.IsNullable && _composer.MayCompose)
            {
                members.Add(ExampleComposer.Member(member.JsonName, _composer.Compose(member)));
            }
        }

        return ExampleComposer.Object(members);
    }

    private ExampleValue Conform(ExampleValue value, TypeModel type, bool isNullable, MemberModel member) => (type, value.Kind) switch
    {
        (ScalarType { Kind: ScalarKind.Json }, _) => value,
        (_, ExampleKind.Null) when isNullable => value,
        (RecordType record, ExampleKind.Object) when Find(record.TypeName) is { } structure => Conform(value.Members, structure.Members),
        (ListType list, ExampleKind.Array) => value with { Items = value.Items.ConvertAll(item => Conform(item, list.Item, list.ItemIsNullable, member)) },
        (DictionaryType dictionary, ExampleKind.Object) => value with
        {
            Members = value.Members.ConvertAll(entry => entry with { Value = Conform(entry.Value, dictionary.Value, dictionary.ValueIsNullable, member) }),
        },
        (RecordType or ListType or DictionaryType, _) => _composer.Compose(type, member),
        _ => CanHold(type, value) ? value : _composer.Compose(type, member),
    };

    /// <summary>Clients read numbers that stand in quotes, and take quotes around numbers for text.</summary>
    private static bool CanHold(TypeModel type, ExampleValue value) => type switch
    {
        ScalarType { Kind: ScalarKind.Text } or ValueSetType { IsNumeric: false } or TimeType { Kind: TimeKind.DateTime or TimeKind.Date } =>
            value.Kind is ExampleKind.Text or ExampleKind.Number or ExampleKind.Boolean,
        ScalarType { Kind: ScalarKind.Boolean } => value.Kind is ExampleKind.Boolean,
        _ => value.Kind is ExampleKind.Number || (value.Kind == ExampleKind.Text && JsonNumber.IsValid(value.Text)),
    };
}
