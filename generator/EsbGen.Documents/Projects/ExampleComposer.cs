using System.Globalization;
using EsbGen.Documents.Json;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Projects;

/// <summary>Makes values of the types that a document tells, where it shows none.</summary>
internal sealed class ExampleComposer(Func<string, RecordModel?> recordOf)
{
    // Structures that share others over and over would have more values than any example.
    private const int MostRecords = 2000;

    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _records;
    private int _values;

    /// <summary>Whether a further value may be composed.</summary>
    public bool MayCompose => _values < Bounds.MaxComposedValues;

    /// <summary>An example of a type: of listed values the first, of a list one item, of a record all members, of text its member's name.</summary>
    public ExampleValue Compose(MemberModel member) => Compose(member.Type, member);

    public ExampleValue Compose(TypeModel type, MemberModel member)
    {
        _values++;
        return Make(type, member);
    }

    private ExampleValue Make(TypeModel type, MemberModel member) => type switch
    {
        RecordType record => ComposeRecord(record),
        ListType list when Ends(list.Item) => Array(),
        ListType list => Array(Compose(list.Item, member)),
        DictionaryType => Object([]),
        ValueSetType { Values.Count: > 0 } set => set.IsNumeric ? Number(set.Values[0].Value) : Text(set.Values[0].Value),
        ValueSetType set => set.IsNumeric ? Number("0") : Text(member.JsonName),
        TimeType { Kind: TimeKind.DateTime } => Text("2024-01-01 00:00:00"),
        TimeType { Kind: TimeKind.Date } => Text("2024-01-01"),
        TimeType { Kind: TimeKind.UnixSeconds } => Number("1704067200"),
        TimeType => Number("1704067200000"),
        ScalarType { Kind: ScalarKind.Boolean } => Boolean(),
        ScalarType { Kind: ScalarKind.Text } => Text(member.JsonName),
        ScalarType { Kind: ScalarKind.Json } => Object([]),
        _ => Number(Math.Max(0, member.Facts.Limits.Minimum ?? 0).ToString(CultureInfo.InvariantCulture)),
    };

    public static ExampleValue Boolean() => Value(ExampleKind.Boolean, "true");

    public static ExampleValue Number(string digits) => Value(ExampleKind.Number, digits);

    public static ExampleValue Text(string text) => Value(ExampleKind.Text, text);

    public static ExampleValue Object(List<ExampleMember> members) => new(ExampleKind.Object, "", [], members, 0, 0);

    public static ExampleMember Member(string name, ExampleValue value) => new(name, value, 0, 0);

    private ExampleValue ComposeRecord(RecordType type)
    {
        if (recordOf(type.TypeName) is not { } record
            || _records++ >= MostRecords || _open.Count >= Bounds.MaxFieldDepth || !_open.Add(type.TypeName))
        {
            return Object([]);
        }

        var members = new List<ExampleMember>(record.Members.Count);
        foreach (var member in record.Members)
        {
            if (MayCompose && (!member.IsNullable || !Ends(member.Type)))
            {
                members.Add(Member(member.JsonName, Compose(member)));
            }
        }

        _open.Remove(type.TypeName);
        return Object(members);
    }

    /// <summary>Whether a structure that holds itself would go on for ever.</summary>
    private bool Ends(TypeModel type) => type switch
    {
        RecordType record => _open.Contains(record.TypeName),
        ListType list => Ends(list.Item),
        _ => false,
    };

    private static ExampleValue Array(params ExampleValue[] items) => new(ExampleKind.Array, "", [.. items], [], 0, 0);

    private static ExampleValue Value(ExampleKind kind, string text) => new(kind, text, [], [], 0, 0);
}
