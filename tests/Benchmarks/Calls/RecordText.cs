using System.Text;
using EsbGen.Documents.Model;

namespace EsbGen.Benchmarks.Calls;

/// <summary>Writes the records of a system's APIs as one writes them for System.Text.Json, with one context for all of them.</summary>
internal static class RecordText
{
    public static string Of(string system, IReadOnlyList<ApiModel> apis)
    {
        var text = new StringBuilder("#nullable enable\nusing System.Collections.Generic;\nusing System.Text.Json;\nusing System.Text.Json.Serialization;\nnamespace Bench.").Append(system).Append(";\n");
        var context = new StringBuilder();
        foreach (var api in apis)
        {
            if (api.Request is { } request)
            {
                Append(text, request.TypeName, request.Members);
                context.Append("[JsonSerializable(typeof(").Append(request.TypeName).Append("))]\n");
            }

            Append(text, api.Response);
            context.Append("[JsonSerializable(typeof(").Append(api.Response.TypeName).Append("))]\n");
            foreach (var record in api.Structures)
            {
                Append(text, record.TypeName, record.Members);
            }
        }

        return text.Append(context).Append("internal sealed partial class ").Append(system).Append("JsonContext : JsonSerializerContext;\n").ToString();
    }

    private static void Append(StringBuilder text, ResponseModel response)
    {
        text.Append("public sealed record ").Append(response.TypeName).Append("\n{\n    [JsonPropertyName(\"result\")] public bool? Result { get; init; }\n    [JsonPropertyName(\"code\")] public long Code { get; init; }\n    [JsonPropertyName(\"message\")] public string? Message { get; init; }\n    [JsonPropertyName(\"request_id\")] public string? RequestId { get; init; }\n    [JsonPropertyName(\"permission\")] public JsonElement? Permission { get; init; }\n");
        if (response.Data is { } data)
        {
            Append(text, data);
        }

        AppendRest(text, response.Members);
    }

    private static void Append(StringBuilder text, string typeName, EquatableArray<MemberModel> members)
    {
        text.Append("public sealed record ").Append(typeName).Append("\n{\n");
        AppendRest(text, members);
    }

    private static void AppendRest(StringBuilder text, EquatableArray<MemberModel> members)
    {
        foreach (var member in members)
        {
            Append(text, member);
        }

        text.Append("    [JsonExtensionData] public IDictionary<string, JsonElement>? AdditionalProperties { get; init; }\n}\n");
    }

    private static void Append(StringBuilder text, MemberModel member) => text.Append("    [JsonPropertyName(").Append(Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(member.JsonName, quote: true)).Append(")] public ")
        .Append(member.IsRequired ? "required " : "").Append(TypeOf(member.Type)).Append(member.IsNullable ? "? " : " ").Append(member.Identifier).Append(" { get; init; }")
        .Append(member is { IsNullable: false, IsRequired: false } && !IsValue(member.Type) ? " = null!;\n" : "\n");

    private static bool IsValue(TypeModel type) => type is ScalarType { Kind: not ScalarKind.Text } or TimeType { Kind: TimeKind.UnixSeconds or TimeKind.UnixMilliseconds } or ValueSetType { IsNumeric: true };

    private static string TypeOf(TypeModel type) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => "bool",
        ScalarType { Kind: ScalarKind.Int64 } => "long",
        ScalarType { Kind: ScalarKind.Double } => "double",
        ScalarType { Kind: ScalarKind.Decimal } => "decimal",
        ScalarType { Kind: ScalarKind.Json } => "JsonElement",
        TimeType or ValueSetType when IsValue(type) => "long",
        ListType list => "IReadOnlyList<" + TypeOf(list.Item) + (list.ItemIsNullable ? "?>" : ">"),
        DictionaryType dictionary => "IReadOnlyDictionary<string, " + TypeOf(dictionary.Value) + (dictionary.ValueIsNullable ? "?>" : ">"),
        RecordType record => record.TypeName,
        _ => "string",
    };
}
