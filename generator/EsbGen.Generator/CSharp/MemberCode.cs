using EsbGen.Documents.Binding.Shapes;
using EsbGen.Documents.Model;

namespace EsbGen.Generator.CSharp;

/// <summary>The pieces of code that reading and writing one member take, made once for all places that use them.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Identifier">Its C# name.</param>
/// <param name="IsOptional">Whether an answer may lack it, or a request leave it out.</param>
/// <param name="LocalType">The type of the local that reading fills.</param>
/// <param name="LocalValue">What that local holds before.</param>
/// <param name="Reader">The start of the call that reads it.</param>
/// <param name="Writer">The start of the call that writes it.</param>
/// <param name="Shape">The runtime's code for values of its type, which the calls take; empty for single values.</param>
/// <param name="Fallback">What stands behind the local where the record is made of it.</param>
internal readonly record struct MemberCode(string Name, string Identifier, bool IsOptional, string LocalType, string LocalValue, string Reader, string Writer, string Shape, string Fallback)
{
    private const string WriteScalar = "object_.Write(";

    private static readonly MemberCode Result = new("result", "Result", true, "bool?", " = null;", "reader_.ReadBooleanOrNull(ref state_", WriteScalar, "", "");
    private static readonly MemberCode Code = new("code", "Code", true, "EsbCode", " = default;", "reader_.ReadValue(ref state_", "object_.WriteValue(", "global::EsbGen.EsbCode.Json", "");
    private static readonly MemberCode Message = new("message", "Message", true, "string?", " = null;", "reader_.ReadTextOrNull(ref state_", WriteScalar, "", "");
    private static readonly MemberCode RequestId = new("request_id", "RequestId", true, "string?", " = null;", "reader_.ReadTextOrNull(ref state_", WriteScalar, "", "");
    private static readonly MemberCode Permission = new("permission", "Permission", true, "EsbPermission?", " = null;", "reader_.ReadRecord(ref state_", WriteScalar, "global::EsbGen.EsbPermission.Json", "");

    /// <summary>The name of the local that reading fills.</summary>
    public string Local { get; } = Literals.Local(Identifier);

    /// <summary>What the call that reads it takes of <see cref="Shape"/>: nothing where its number is cast.</summary>
    public string ReaderShape => Reader[0] == '(' ? "" : Shape;

    public static MemberCode[] Of(EquatableArray<MemberModel> members, Direction direction)
    {
        var code = new MemberCode[members.Count];
        for (var index = 0; index < code.Length; index++)
        {
            code[index] = Of(members[index], direction);
        }

        return code;
    }

    /// <summary>The envelope's own members come first; their names are fixed, and so is the code that reads them.</summary>
    public static MemberCode[] Of(ResponseModel response) =>
    [
        Result, Code, Message, .. response.Data is { } data ? [Of(data, Direction.Response)] : Array.Empty<MemberCode>(), RequestId, Permission, .. Of(response.Members, Direction.Response),
    ];

    /// <summary>What a record that a caller makes holds where the member is not set; empty for what C# gives by itself.</summary>
    public static string Initializer(MemberModel member, Direction direction) =>
        direction == Direction.Request || member.IsNullable ? "" : member.Type switch
        {
            ScalarType { Kind: ScalarKind.Text } => " = \"\";",
            ListType => " = [];",
            DictionaryType or RecordType => " = " + Empty(member.Type, direction) + ";",
            _ => "",
        };

    private static MemberCode Of(MemberModel member, Direction direction)
    {
        var type = TypeNames.Of(member.Type, direction);
        var isFilled = !member.IsNullable && member.Type is TimeType or ValueSetType or ScalarType { Kind: not ScalarKind.Json };
        return new(
            member.JsonName,
            member.Identifier,
            member.IsNullable,
            isFilled ? type : TypeNames.Nullable(type),
            !isFilled ? " = null;" : member.Type is ScalarType { Kind: ScalarKind.Text } ? " = \"\";" : " = default;",
            ReaderOf(member, direction),
            WriterOf(member.Type),
            ShapeOf(member.Type, direction),
            isFilled || member.IsNullable ? "" : member.Type is ScalarType ? "!" : " ?? " + Empty(member.Type, direction));
    }

    private static string ReaderOf(MemberModel member, Direction direction) => member.Type switch
    {
        ScalarType { Kind: ScalarKind.Json } => direction == Direction.Response ? "reader_.ReadElement(ref state_" : "reader_.ReadNode(ref state_",
        ScalarType scalar => TypeNames.ReaderCall(scalar.Kind, member.IsNullable),
        ValueSetType { IsNumeric: true } set => "(" + set.TypeName + (member.IsNullable ? "?)" : ")") + TypeNames.ReaderCall(ScalarKind.Int64, member.IsNullable),
        TimeType or ValueSetType => member.IsNullable ? "reader_.ReadValueOrNull(ref state_" : "reader_.ReadValue(ref state_",
        RecordType => "reader_.ReadRecord(ref state_",
        ListType => "reader_.ReadList(ref state_",
        DictionaryType => "reader_.ReadDictionary(ref state_",
        _ => throw new ArgumentOutOfRangeException(nameof(member)),
    };

    private static string WriterOf(TypeModel type) => type switch
    {
        TimeType or ValueSetType => "object_.WriteValue(",
        ListType => "object_.WriteList(",
        DictionaryType => "object_.WriteDictionary(",
        _ => WriteScalar,
    };

    /// <summary>Of a list or dictionary, that of what it holds.</summary>
    private static string ShapeOf(TypeModel type, Direction direction) => type switch
    {
        ScalarType => "",
        ListType list => TypeNames.Shape(list.Item, list.ItemIsNullable, direction),
        DictionaryType dictionary => TypeNames.Shape(dictionary.Value, dictionary.ValueIsNullable, direction),
        _ => TypeNames.Shape(type, isNullable: false, direction),
    };

    /// <summary>The empty value of a type that holds others.</summary>
    private static string Empty(TypeModel type, Direction direction) => type switch
    {
        ListType => "[]",
        DictionaryType dictionary => "global::EsbGen.Json.EsbJson.EmptyDictionary<" + TypeNames.Item(dictionary.Value, dictionary.ValueIsNullable, direction) + ">()",
        RecordType record => record.TypeName + ".JsonCode.Instance.Empty",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
