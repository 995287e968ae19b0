using System.Text;
using System.Text.Json;
using EsbGen.Json;

namespace EsbGen.Calls;

/// <summary>A GET call's parameters: a flat map in which nested values are JSON text.</summary>
internal static class QueryString
{
    public static string Of(KeyValuePair<string, string>[] parameters, ReadOnlySpan<byte> json)
    {
        var builder = new StringBuilder();
        foreach (var parameter in parameters)
        {
            Append(builder, parameter.Key, parameter.Value);
        }

        var reader = JsonValues.ReaderOf(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null)
            {
                // A query has no null: it would arrive as text.
                Append(builder, name, JsonValues.TextOf(ref reader, json));
            }
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, string name, string value) =>
        builder.Append(builder.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
}
