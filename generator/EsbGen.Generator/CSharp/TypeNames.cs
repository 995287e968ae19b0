using EsbGen.Documents.Binding.Shapes;
using EsbGen.Documents.Model;

namespace EsbGen.Generator.CSharp;

/// <summary>How a type is written in C#, and which code of the runtime reads and writes it.</summary>
internal static class TypeNames
{
    private const string Json = "global::EsbGen.Json.EsbJson.";

    private static readonly string[] Calls = CallsOf("");
    private static readonly string[] NullableCalls = CallsOf("OrNull");

    /// <summary>The type as C#, without the mark of a member's nullability.</summary>
    public static string Of(TypeModel type, Direction direction) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => "bool",
        ScalarType { Kind: ScalarKind.Int64 } => "long",
        ScalarType { Kind: ScalarKind.Double } => "double",
        ScalarType { Kind: ScalarKind.Decimal } => "decimal",
        ScalarType { Kind: ScalarKind.Text } => "string",
        ScalarType => direction == Direction.Response ? "JsonElement" : "JsonNode",
        TimeType time => Time(time.Kind),
        ValueSetType set => set.TypeName,
        RecordType record => record.TypeName,
        ListType list => "IReadOnlyList<" + Item(list.Item, list.ItemIsNullable, direction) + ">",
        DictionaryType dictionary => "IReadOnlyDictionary<string, " + Item(dictionary.Value, dictionary.ValueIsNullable, direction) + ">",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The shape that reads and writes it as an item of a list or dictionary.</summary>
    public static string Shape(TypeModel type, bool isNullable, Direction direction) => type switch
    {
        ScalarType { Kind: ScalarKind.Json } => Json + (direction == Direction.Response ? "Element" : "Node"),
        ScalarType scalar => Json + (isNullable ? "Nullable" : "") + Reader(scalar.Kind),
        TimeType or ValueSetType when isNullable => Json + "Nullable(" + Shape(type, isNullable: false, direction) + ")",
        ValueSetType { IsNumeric: true } set => Json + "Enum<" + set.TypeName + ">()",
        ValueSetType set => set.TypeName + ".JsonCode.Instance",
        TimeType => "global::EsbGen." + Of(type, direction) + ".Json",
        RecordType record => record.TypeName + ".JsonCode.Instance" + (isNullable ? ".OrNull" : ""),
        ListType list => Json + "List(" + Shape(list.Item, list.ItemIsNullable, direction) + ")" + (isNullable ? ".OrNull" : ""),
        DictionaryType dictionary => Json + "Dictionary(" + Shape(dictionary.Value, dictionary.ValueIsNullable, direction) + ")" + (isNullable ? ".OrNull" : ""),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string Time(TimeKind kind) => kind switch
    {
        TimeKind.DateTime => "EsbDateTime",
        TimeKind.Date => "EsbDate",
        TimeKind.UnixSeconds => "EsbUnixSeconds",
        TimeKind.UnixMilliseconds => "EsbUnixMilliseconds",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A type with the mark of nullability.</summary>
    public static string Nullable(string type) => type switch
    {
        "string" => "string?",
        "long" => "long?",
        "bool" => "bool?",
        "double" => "double?",
        _ => type + "?",
    };

    /// <summary>The start of the call that reads a scalar.</summary>
    public static string ReaderCall(ScalarKind kind, bool isNullable) => (isNullable ? NullableCalls : Calls)[(int)kind];

    private static string[] CallsOf(string end) =>
        [.. from ScalarKind kind in Enum.GetValues(typeof(ScalarKind)) select kind == ScalarKind.Json ? "" : "reader_.Read" + Reader(kind) + end + "(ref state_"];

    /// <summary>What the runtime calls a scalar.</summary>
    private static string Reader(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "Boolean",
        ScalarKind.Int64 => "Int64",
        ScalarKind.Double => "Double",
        ScalarKind.Decimal => "Decimal",
        ScalarKind.Text => "Text",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Item(TypeModel type, bool isNullable, Direction direction) =>
        Of(type, direction) + (isNullable && !IsElement(type, direction) || IsNode(type, direction) ? "?" : "");

    private static bool IsElement(TypeModel type, Direction direction) => type is ScalarType { Kind: ScalarKind.Json } && direction == Direction.Response;

    private static bool IsNode(TypeModel type, Direction direction) => type is ScalarType { Kind: ScalarKind.Json } && direction == Direction.Request;
}
