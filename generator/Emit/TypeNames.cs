using EsbGen.Generator.Model;

namespace EsbGen.Generator.Emit;

/// <summary>How a type is written in C#, and which code of the runtime reads and writes it.</summary>
internal static class TypeNames
{
    private const string Json = "global::EsbGen.Json.EsbJson.";

    /// <summary>The type as C#, without the mark of a member's nullability.</summary>
    public static string Of(TypeModel type, Direction direction) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => "bool",
        ScalarType { Kind: ScalarKind.Int64 } => "long",
        ScalarType { Kind: ScalarKind.Double } => "double",
        ScalarType { Kind: ScalarKind.Decimal } => "decimal",
        ScalarType { Kind: ScalarKind.Text } => "string",
        ScalarType => direction == Direction.Answer ? "global::System.Text.Json.JsonElement" : "global::System.Text.Json.Nodes.JsonNode",
        TimeType time => "global::EsbGen.Esb" + time.Kind,
        RecordType record => record.TypeName,
        ListType list => "global::System.Collections.Generic.IReadOnlyList<" + Item(list.Item, list.ItemIsNullable, direction) + ">",
        DictionaryType dictionary => "global::System.Collections.Generic.IReadOnlyDictionary<string, " + Item(dictionary.Value, dictionary.ValueIsNullable, direction) + ">",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The shape that reads and writes it as an item of a list or dictionary.</summary>
    public static string Shape(TypeModel type, bool isNullable, Direction direction) => type switch
    {
        ScalarType { Kind: ScalarKind.Json } => Json + (direction == Direction.Answer ? "Element" : "Node"),
        ScalarType scalar => Json + (isNullable ? "Nullable" : "") + scalar.Kind,
        TimeType when isNullable => Json + "Nullable(" + Shape(type, isNullable: false, direction) + ")",
        TimeType => Of(type, direction) + ".Json",
        RecordType record => record.TypeName + ".JsonCode.Instance" + (isNullable ? ".OrNull" : ""),
        ListType list => Json + "List(" + Shape(list.Item, list.ItemIsNullable, direction) + ")" + (isNullable ? ".OrNull" : ""),
        DictionaryType dictionary => Json + "Dictionary(" + Shape(dictionary.Value, dictionary.ValueIsNullable, direction) + ")" + (isNullable ? ".OrNull" : ""),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Item(TypeModel type, bool isNullable, Direction direction) =>
        Of(type, direction) + (isNullable && !IsElement(type, direction) || IsNode(type, direction) ? "?" : "");

    private static bool IsElement(TypeModel type, Direction direction) => type is ScalarType { Kind: ScalarKind.Json } && direction == Direction.Answer;

    private static bool IsNode(TypeModel type, Direction direction) => type is ScalarType { Kind: ScalarKind.Json } && direction == Direction.Request;
}
