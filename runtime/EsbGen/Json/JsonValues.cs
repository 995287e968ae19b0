using System.Text;
using System.Text.Json;

namespace EsbGen.Json;

/// <summary>JSON values as they stand in addresses.</summary>
internal static class JsonValues
{
    // JSON that was written here may be nested as deep as a caller made it.
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = int.MaxValue };

    public static Utf8JsonReader ReaderOf(ReadOnlySpan<byte> json) => new(json, Deep);

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
