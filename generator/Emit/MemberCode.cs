using EsbGen.Generator.Model;

namespace EsbGen.Generator.Emit;

/// <summary>The pieces of code that one member needs.</summary>
internal static class MemberCode
{
    /// <summary>Its type as a property's.</summary>
    public static string PropertyType(MemberModel member, Direction direction) =>
        TypeNames.Of(member.Type, direction) + (member.IsNullable ? "?" : "");

    /// <summary>What a record that a caller makes holds where the member is not set; empty for what C# gives by itself.</summary>
    public static string Initializer(MemberModel member, Direction direction) =>
        direction == Direction.Request || member.IsNullable ? "" : member.Type switch
        {
            ScalarType { Kind: ScalarKind.Text } or ListType or DictionaryType or RecordType => " = " + Empty(member.Type, direction) + ";",
            _ => "",
        };

    /// <summary>The empty value of a type that is not nullable.</summary>
    public static string Empty(TypeModel type, Direction direction) => type switch
    {
        ScalarType { Kind: ScalarKind.Text } => "\"\"",
        ListType => "[]",
        DictionaryType dictionary => "global::EsbGen.Json.EsbJson.EmptyDictionary<" + TypeNames.Item(dictionary.Value, dictionary.ValueIsNullable, direction) + ">()",
        RecordType record => record.TypeName + ".JsonCode.Instance.Empty",
        _ => "default",
    };

    /// <summary>The declaration of the local that reading fills.</summary>
    public static string Declaration(MemberModel member, string local, Direction direction)
    {
        var isValue = member.Type is TimeType or ValueSetType or ScalarType { Kind: ScalarKind.Boolean or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal };
        var type = TypeNames.Of(member.Type, direction);
        return isValue && !member.IsNullable ? type + " " + local + " = default;"
            : member is { Type: ScalarType { Kind: ScalarKind.Text }, IsNullable: false } ? "string " + local + " = \"\";"
            : type + "? " + local + " = null;";
    }

    /// <summary>The call that reads it.</summary>
    public static string Read(MemberModel member, Direction direction)
    {
        var orNull = member.IsNullable ? "OrNull" : "";
        return member.Type switch
        {
            ScalarType { Kind: ScalarKind.Json } => direction == Direction.Answer ? "reader_.ElementOrNull(ref state_)" : "reader_.Node(ref state_)",
            ScalarType scalar => "reader_." + TypeNames.Reader(scalar.Kind) + orNull + "(ref state_)",
            TimeType or ValueSetType => "reader_.Value" + orNull + "(ref state_, " + TypeNames.Shape(member.Type, isNullable: false, direction) + ")",
            RecordType => "reader_.Record(ref state_, " + TypeNames.Shape(member.Type, isNullable: false, direction) + ")",
            ListType list => "reader_.List(ref state_, " + TypeNames.Shape(list.Item, list.ItemIsNullable, direction) + ")",
            DictionaryType dictionary => "reader_.Dictionary(ref state_, " + TypeNames.Shape(dictionary.Value, dictionary.ValueIsNullable, direction) + ")",
            _ => throw new ArgumentOutOfRangeException(nameof(member)),
        };
    }

    /// <summary>What the record's initializer sets it to.</summary>
    public static string Assignment(MemberModel member, string local, Direction direction)
    {
        return member.IsNullable || member.Type is TimeType or ValueSetType or ScalarType { Kind: not ScalarKind.Json } ? local
            : member.Type is ScalarType ? local + "!"
            : local + " ?? " + Empty(member.Type, direction);
    }

    /// <summary>The call that writes it.</summary>
    public static string Write(MemberModel member, int index, Direction direction)
    {
        var value = Literals.Number(index) + ", value_." + member.Identifier;
        return member.Type switch
        {
            TimeType or ValueSetType => "object_.WriteValue(" + value + ", " + TypeNames.Shape(member.Type, isNullable: false, direction) + ");",
            RecordType => "object_.Write(" + value + ", " + TypeNames.Shape(member.Type, isNullable: false, direction) + ");",
            ListType list => "object_.WriteList(" + value + ", " + TypeNames.Shape(list.Item, list.ItemIsNullable, direction) + ");",
            DictionaryType dictionary => "object_.WriteDictionary(" + value + ", " + TypeNames.Shape(dictionary.Value, dictionary.ValueIsNullable, direction) + ");",
            _ => "object_.Write(" + value + ");",
        };
    }
}
