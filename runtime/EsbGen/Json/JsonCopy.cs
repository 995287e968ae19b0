using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EsbGen.Json;

/// <summary>Copies JSON token by token, so that its texts are changed as what they are, not as they happen to be escaped.</summary>
internal static class JsonCopy
{
    /// <param name="json">JSON.</param>
    /// <param name="mask">What stands in for a value that is masked whole.</param>
    /// <param name="change">What becomes of each text, name and number.</param>
    /// <param name="isSecret">Whether a member of that name is masked whole.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static byte[] Of(ReadOnlySpan<byte> json, string mask, Func<string, string> change, Func<string, bool> isSecret)
    {
        var buffer = new MemoryStream(json.Length);
        var options = new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            SkipValidation = true,
            MaxDepth = int.MaxValue,
        };
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            var reader = JsonValues.ReaderOf(json);
            while (reader.Read())
            {
                Copy(ref reader, writer, mask, change, isSecret);
            }
        }

        return buffer.ToArray();
    }

    private static void Copy(
        ref Utf8JsonReader reader,
        Utf8JsonWriter writer,
        string mask,
        Func<string, string> change,
        Func<string, bool> isSecret)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                var name = TextOf(reader);
                writer.WritePropertyName(change(name));
                if (isSecret(name))
                {
                    reader.Read();
                    reader.Skip();
                    writer.WriteStringValue(mask);
                }

                break;
            case JsonTokenType.String:
                writer.WriteStringValue(change(TextOf(reader)));
                break;
            case JsonTokenType.Number:
                WriteNumber(writer, Encoding.UTF8.GetString(reader.ValueSpan.ToArray()), mask, change);
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }

    /// <summary>The name or text that a reader stands on, halves of surrogate pairs as U+FFFD.</summary>
    public static string TextOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return LenientText.Decode(reader.ValueSpan.ToArray());
        }
    }

    /// <summary>Numbers keep their digits, but for a secret made of digits.</summary>
    private static void WriteNumber(Utf8JsonWriter writer, string number, string mask, Func<string, string> change)
    {
        if (change(number) == number)
        {
            writer.WriteRawValue(number, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(mask);
        }
    }
}
