using System.Buffers;

namespace EsbGen.Json;

/// <summary>Texts of ASCII letters and escapes, which is how Python writes Chinese.</summary>
internal static class EscapedText
{
    private const int LargestOnStack = 256;

    /// <summary>Reads a text up to its closing quote.</summary>
    /// <param name="json">What stands behind the opening quote, to the end.</param>
    /// <param name="value">The text; empty where it is not read.</param>
    /// <param name="length">The text's bytes.</param>
    /// <returns>False where it has other letters, no end, escapes that JSON does not have, or half of a surrogate pair.</returns>
    public static bool TryRead(ReadOnlySpan<byte> json, out string value, out int length)
    {
        value = "";
        length = LengthOf(json);
        if (length < 0)
        {
            return false;
        }

        var rented = length > LargestOnStack ? ArrayPool<char>.Shared.Rent(length) : null;
        var characters = rented ?? stackalloc char[LargestOnStack];
        var isText = TryDecode(json.Slice(0, length), characters, out var count);
        if (isText)
        {
            value = characters.Slice(0, count).ToString();
        }

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return isText;
    }

    private static int LengthOf(ReadOnlySpan<byte> json)
    {
        var length = 0;
        while ((uint)length < (uint)json.Length)
        {
            length += Utf8Text.AsciiLength(json.Slice(length));
            if ((uint)length >= (uint)json.Length || json[length] != '\\')
            {
                break;
            }

            // Also over a quote or backslash that it escapes.
            length += 2;
        }

        return (uint)length < (uint)json.Length && json[length] == '"' ? length : -1;
    }

    private static bool TryDecode(ReadOnlySpan<byte> text, Span<char> characters, out int count)
    {
        count = 0;
        var hasSurrogates = false;
        for (var at = 0; at < text.Length; at++)
        {
            var character = (char)text[at];
            if (character == '\\')
            {
                at++;
                if (text[at] == 'u')
                {
                    if (!TryHex(text.Slice(at + 1), out character))
                    {
                        return false;
                    }

                    at += 4;
                    hasSurrogates |= char.IsSurrogate(character);
                }
                else if (!TryLetter(text[at], out character))
                {
                    return false;
                }
            }

            characters[count++] = character;
        }

        return !hasSurrogates || ArePaired(characters.Slice(0, count));
    }

    private static bool TryHex(ReadOnlySpan<byte> text, out char character)
    {
        character = '\0';
        if (text.Length < 4)
        {
            return false;
        }

        var number = 0;
        for (var index = 0; index < 4; index++)
        {
            var digit = text[index] - '0';
            if ((uint)digit > 9)
            {
                digit = (text[index] | 0x20) - 'a' + 10;
                if (digit is < 10 or > 15)
                {
                    return false;
                }
            }

            number = (number << 4) | digit;
        }

        character = (char)number;
        return true;
    }

    private static bool TryLetter(byte letter, out char character)
    {
        character = letter switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => '\0',
        };
        return character != '\0';
    }

    private static bool ArePaired(ReadOnlySpan<char> characters)
    {
        for (var index = 0; index < characters.Length; index++)
        {
            if (!char.IsSurrogate(characters[index]))
            {
                continue;
            }

            index++;
            if (index == characters.Length || !char.IsSurrogatePair(characters[index - 1], characters[index]))
            {
                return false;
            }
        }

        return true;
    }
}
