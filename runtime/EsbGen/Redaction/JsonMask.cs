using System.Globalization;
using System.Text;
using System.Text.Json;
using EsbGen.Json;

namespace EsbGen.Redaction;

/// <summary>
/// Masks values of JSON, and leaves everything else as it stands, blanks and all. Names and values are compared decoded, as what they are.
/// </summary>
internal static class JsonMask
{
    /// <param name="json">JSON, or the start of it; behind what is no JSON nothing is masked.</param>
    /// <param name="isSecret">Whether a name, a text or a number is a secret.</param>
    /// <param name="isStart">Whether it is only the start.</param>
    public static byte[] Apply(ReadOnlySpan<byte> json, Func<string, bool> isSecret, bool isStart)
    {
        using var masked = new MemoryStream(json.Length);
        var reader = new Utf8JsonReader(
            json,
            isFinalBlock: !isStart,
            new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        var done = 0;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && SecretNames.Contain(JsonCopy.TextOf(in reader)))
                {
                    var (start, end) = ValueRange(ref reader, json.Length);
                    Replace(json, start, end, ref done, masked);
                }
                else if (IsSecret(in reader, isSecret))
                {
                    Replace(json, (int)reader.TokenStartIndex, EndOfToken(in reader), ref done, masked);
                }
            }
        }
        catch (JsonException)
        {
            // What is left is text.
        }

        Write(masked, json.Slice(done));
        return masked.ToArray();
    }

    /// <summary>Where the value of a member stands; to the end where it is cut off.</summary>
    private static (int Start, int End) ValueRange(ref Utf8JsonReader reader, int length)
    {
        var name = (int)reader.BytesConsumed;
        try
        {
            if (!reader.Read())
            {
                return (name, length);
            }

            var start = (int)reader.TokenStartIndex;
            return reader.TokenType == JsonTokenType.Null ? (start, start) : (start, reader.TrySkip() ? (int)reader.BytesConsumed : length);
        }
        catch (JsonException)
        {
            return (name, length);
        }
    }

    private static int EndOfToken(in Utf8JsonReader reader) =>
        (int)reader.TokenStartIndex + reader.ValueSpan.Length + (reader.TokenType == JsonTokenType.Number ? 0 : 2);

    private static bool IsSecret(in Utf8JsonReader reader, Func<string, bool> isSecret) => reader.TokenType switch
    {
        JsonTokenType.PropertyName or JsonTokenType.String => isSecret(JsonCopy.TextOf(in reader)),
        JsonTokenType.Number => isSecret(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()))
            || (reader.TryGetDecimal(out var number) && isSecret(number.ToString("0", CultureInfo.InvariantCulture))),
        _ => false,
    };

    private static void Replace(ReadOnlySpan<byte> json, int start, int end, ref int done, MemoryStream masked)
    {
        if (start == end)
        {
            return;
        }

        Write(masked, json.Slice(done, start - done));
        Write(masked, start < json.Length && json[start] is (byte)':' ? "\":\"***\""u8.Slice(1) : "\"***\""u8);
        done = end;
    }

    private static void Write(MemoryStream stream, ReadOnlySpan<byte> bytes) => stream.Write(bytes.ToArray(), 0, bytes.Length);
}
