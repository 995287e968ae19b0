using System.Text;
using System.Text.Json;

namespace EsbGen.Json;

/// <summary>
/// JSON text with halves of surrogate pairs, as Python writes them for bytes that were no text. JSON's grammar allows them.
/// </summary>
internal static class LenientText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="escaped">What stands between the quotes; its escapes have been checked before.</param>
    /// <returns>The text, each half of a pair as U+FFFD.</returns>
    /// <exception cref="JsonException">The bytes are no UTF-8.</exception>
    public static string Decode(byte[] escaped) =>
        // Encoding replaces what is half.
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(DecodeName(escaped)));

    /// <summary>The same for a name, where halves stay as they are: two names of one object must not become one.</summary>
    /// <inheritdoc cref="Decode"/>
    public static string DecodeName(byte[] escaped)
    {
        string text;
        try
        {
            text = Strict.GetString(escaped);
        }
        catch (DecoderFallbackException exception)
        {
            throw new JsonException("A string is not valid UTF-8.", exception);
        }

        var builder = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != '\\')
            {
                builder.Append(text[index]);
                continue;
            }

            index++;
            if (text[index] == 'u')
            {
                builder.Append((char)Convert.ToUInt16(text.Substring(index + 1, 4), 16));
                index += 4;
            }
            else
            {
                builder.Append("\"\\/\b\f\n\r\t"["\"\\/bfnrt".IndexOf(text[index])]);
            }
        }

        return builder.ToString();
    }
}
