using EsbGen.Documents.Dialects;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>An API while overrides change it.</summary>
internal sealed class ApiDraft
{
    private readonly ApiModel _api;
    private readonly Dictionary<string, DraftRecord> _structures = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<DraftRecord> _ordered = [];
    private NameCounter? _names;

    public ApiDraft(ApiModel api, Dialect dialect)
    {
        Dialect = dialect;
        _api = api;
        IsQuery = api.IsQuery;
        Request = new DraftRecord(api.Request ?? new RecordModel(api.Identifier + "Request", Direction.Request, Documentation.None, default));
        var answer = api.Response.Data is { } data ? new[] { data }.Concat(api.Response.Members) : api.Response.Members;
        Response = new DraftRecord(new RecordModel(api.Response.TypeName, Direction.Response, api.Response.Documentation, new(answer)), isEnvelope: true);
        foreach (var record in api.Structures)
        {
            Add(record);
        }
    }

    /// <summary>How its document is written.</summary>
    public Dialect Dialect { get; }

    public bool IsQuery { get; set; }

    /// <summary>The parameters; without members where the API has none.</summary>
    public DraftRecord Request { get; }

    /// <summary>The envelope, and <c>data</c> among its members.</summary>
    public DraftRecord Response { get; }

    public IEnumerable<DraftRecord> Records => new[] { Request, Response }.Concat(_ordered);

    public DraftRecord Root(Direction direction) => direction == Direction.Request ? Request : Response;

    public DraftRecord? Find(TypeModel? type) => type is RecordType record && _structures.TryGetValue(record.TypeName, out var found) ? found : null;

    /// <summary>A record without members for what lies in a member.</summary>
    public RecordType AddRecord(DraftRecord owner, string name)
    {
        _names ??= new NameCounter(new(_structures.Keys.Concat([Request.TypeName, Response.TypeName]), StringComparer.OrdinalIgnoreCase));
        var typeName = _names.Take(Identifiers.Cut(owner.TypeName + name), "Structure");
        Add(new RecordModel(typeName, owner.Direction, Documentation.None, default));
        return new RecordType(typeName);
    }

    public ApiModel ToModel()
    {
        var data = Response.Members.Find(static member => member.JsonName == "data");
        return _api with
        {
            IsQuery = IsQuery,
            Request = Request.Members.Count == 0 ? null : Request.ToModel(),
            Response = _api.Response with { Data = data, Members = new(Response.Members.Where(static member => member.JsonName != "data")) },
            Structures = new(Used().Select(static record => record.ToModel())),
        };
    }

    /// <summary>The structures that something still refers to.</summary>
    private IEnumerable<DraftRecord> Used()
    {
        var used = new HashSet<DraftRecord>();
        var waiting = new Queue<DraftRecord>([Request, Response]);
        while (waiting.Count > 0)
        {
            foreach (var member in waiting.Dequeue().Members)
            {
                if (Find(TypeLayers.Innermost(member.Type)) is { } record && used.Add(record))
                {
                    waiting.Enqueue(record);
                }
            }
        }

        return _ordered.Where(used.Contains);
    }

    private void Add(RecordModel record)
    {
        var draft = new DraftRecord(record);
        _structures[record.TypeName] = draft;
        _ordered.Add(draft);
    }
}
