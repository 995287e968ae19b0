using System.Text;
using System.Text.Json;

namespace EsbGen.Transport;

/// <summary>JSON values as they stand in addresses.</summary>
internal static class JsonValues
{
    /// <summary>A text without its quotes, anything else as JSON. The reader goes to the value's end.</summary>
    public static string TextOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString()!;
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Encoding.UTF8.GetString(json.Slice(start, (int)reader.BytesConsumed - start).ToArray());
    }
}
