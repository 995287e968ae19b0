using System.Text;
using System.Text.Json;
using EsbGen.Json;

namespace EsbGen.Calls;

/// <summary>Fills the variables of an address with the request's members of their names, which then travel nowhere else.</summary>
internal static class PathVariables
{
    /// <returns>The path, and the request's JSON without the members that went into it.</returns>
    public static (string Path, byte[] Others) Fill(EsbEndpoint endpoint, ReadOnlySpan<byte> json)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        using var rest = EsbJsonWriter.Rent();
        rest.WriteRaw("{"u8);
        var reader = JsonValues.ReaderOf(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var name = reader.GetString()!;
            reader.Read();
            if (endpoint.Path.IndexOf("{" + name + "}", StringComparison.Ordinal) >= 0)
            {
                values[name] = reader.TokenType == JsonTokenType.Null ? "" : JsonValues.TextOf(ref reader, json);
                continue;
            }

            reader.Skip();
            if (rest.Length > 1)
            {
                rest.WriteRaw(","u8);
            }

            rest.WriteRaw(json.Slice(start, (int)reader.BytesConsumed - start));
        }

        rest.WriteRaw("}"u8);
        return (Fill(endpoint, values), rest.Written.ToArray());
    }

    private static string Fill(EsbEndpoint endpoint, Dictionary<string, string> values)
    {
        var path = endpoint.Path;
        var builder = new StringBuilder(path.Length + 32);
        var index = 0;
        while (index < path.Length)
        {
            var open = path.IndexOf('{', index);
            var close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var name = path.Substring(open + 1, close - open - 1);
            if (!values.TryGetValue(name, out var value) || value.Length == 0)
            {
                throw new ArgumentException($"ESB call {endpoint} requires '{name}', which is part of its address.");
            }

            // Escaping leaves dots alone, and a segment of dots alone would climb in the address.
            var escaped = value is "." or ".."
                ? throw new ArgumentException($"'{name}' of ESB call {endpoint} cannot be '{value}'.")
                : Uri.EscapeDataString(value);
            builder.Append(path, index, open - index).Append(escaped);
            index = close + 1;
        }

        var filled = builder.Append(path, index, path.Length - index).ToString();
        return EndpointPath.HasDotSegment(filled)
            ? throw new ArgumentException($"The path variables of ESB call {endpoint} produce the segment '.' or '..' in its address.")
            : filled;
    }
}
