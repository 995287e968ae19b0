using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EsbGen.Transport;

/// <summary>Members whose names say that their values are for nobody else: ESB's credentials, and a caller's own.</summary>
internal static class SecretNames
{
    public const string Mask = "***";

    private static readonly string[] Words = ["secret", "token", "password", "passwd", "pwd", "passphrase", "credential", "private_key", "signature"];

    public static bool Contain(string name) => Array.Exists(Words, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The same JSON, such members masked at any depth.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static string MaskMembers(byte[] json)
    {
        var buffer = new MemoryStream(json.Length);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = int.MaxValue }))
        {
            var reader = JsonValues.ReaderOf(json);
            while (reader.Read())
            {
                Copy(ref reader, writer);
            }
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
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
                var name = reader.GetString()!;
                writer.WritePropertyName(name);
                if (Contain(name))
                {
                    reader.Read();
                    reader.Skip();
                    writer.WriteStringValue(Mask);
                }

                break;
            case JsonTokenType.String:
                writer.WriteStringValue(reader.GetString());
                break;
            default:
                // Numbers keep their digits.
                writer.WriteRawValue(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }
}
