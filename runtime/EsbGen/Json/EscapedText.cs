using System.Buffers;

namespace EsbGen.Json;

/// <summary>Texts of ASCII letters and escapes, which is how Python writes Chinese.</summary>
internal static class EscapedText
{
    private const int LargestOnStack = 256;

    // Of each byte, what it is as a hexadecimal digit; -1 where it is none.
    private static readonly int[] Digits = MakeDigits();

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

    /// <summary>The length of a text up to its closing quote; -1 where it has none.</summary>
    private static int LengthOf(ReadOnlySpan<byte> json)
    {
        var length = json.IndexOf((byte)'"');
        while (length >= 0 && IsEscaped(json, length))
        {
            var next = json.Slice(length + 1).IndexOf((byte)'"');
            length = next < 0 ? -1 : length + 1 + next;
        }

        return length;
    }

    /// <summary>Whether backslashes stand in front of which the last escapes it: an odd number.</summary>
    private static bool IsEscaped(ReadOnlySpan<byte> json, int at)
    {
        var start = at;
        while (start > 0 && json[start - 1] == '\\')
        {
            start--;
        }

        return (at - start) % 2 != 0;
    }

    private static bool TryDecode(ReadOnlySpan<byte> text, Span<char> characters, out int count)
    {
        count = 0;
        var hasSurrogates = false;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter != '\\')
            {
                if (letter is < (byte)' ' or >= 0x80)
                {
                    return false;
                }

                characters[count++] = (char)letter;
                continue;
            }

            at++;
            var character = text[at] == 'u' ? HexOf(text, at + 1) : LetterOf(text[at]);
            if (character < 0)
            {
                return false;
            }

            at += text[at] == 'u' ? 4 : 0;
            hasSurrogates |= (character & 0xF800) == 0xD800;
            characters[count++] = (char)character;
        }

        return !hasSurrogates || ArePaired(characters.Slice(0, count));
    }

    /// <summary>The number that four hexadecimal digits make; negative where there are none.</summary>
    private static int HexOf(ReadOnlySpan<byte> text, int at)
    {
        if (at > text.Length - 4)
        {
            return -1;
        }

        var digits = Digits;
        text = text.Slice(at, 4);
        return (digits[text[0]] << 12) | (digits[text[1]] << 8) | (digits[text[2]] << 4) | digits[text[3]];
    }

    private static int[] MakeDigits()
    {
        var digits = new int[256];
        for (var index = 0; index < digits.Length; index++)
        {
            digits[index] = "0123456789abcdef".IndexOf(char.ToLowerInvariant((char)index));
        }

        return digits;
    }

    private static int LetterOf(byte letter) => letter switch
    {
        (byte)'"' => '"',
        (byte)'\\' => '\\',
        (byte)'/' => '/',
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => -1,
    };

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
