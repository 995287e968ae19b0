namespace EsbGen.Redaction;

/// <summary>
/// Reads one escaped letter in any of the ways in which URLs, JSON, HTML and programming languages escape: <c>%XX</c> and <c>\xXX</c> of
/// UTF-8 (or of Latin-1 where the bytes are no UTF-8), octal, <c>%uXXXX</c>, <c>\uXXXX</c>, <c>\u{…}</c>, <c>\UXXXXXXXX</c>, a backslash
/// in front of a letter, <c>&amp;#NN;</c>, <c>&amp;#xHH;</c> and named entities.
/// </summary>
internal static class EscapeReader
{
    /// <param name="text">What begins with the escape.</param>
    /// <param name="length">How many characters the escape takes.</param>
    /// <param name="scalar">The letter.</param>
    /// <returns>False where no escape begins there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out int scalar)
    {
        (length, scalar) = text[0] switch
        {
            '%' => Percent(text),
            '\\' => Backslash(text),
            '&' => HtmlEntities.Read(text),
            _ => default,
        };
        return length > 0;
    }

    /// <summary>The number that some hexadecimal digits make.</summary>
    /// <returns>Negative where they are none.</returns>
    public static int Hex(ReadOnlySpan<char> text, int start, int digits)
    {
        if (start + digits > text.Length)
        {
            return -1;
        }

        var value = 0;
        for (var index = start; index < start + digits; index++)
        {
            var digit = DigitOf(text[index]);
            if (digit < 0 || value > 0x10FFFF)
            {
                return -1;
            }

            value = (value << 4) | digit;
        }

        return value;
    }

    private static int DigitOf(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        >= 'a' and <= 'f' => letter - 'a' + 10,
        >= 'A' and <= 'F' => letter - 'A' + 10,
        _ => -1,
    };

    private static (int Length, int Scalar) Percent(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[1] is 'u' or 'U' ? Fixed(text, 2, 4) : Bytes(text, 1, 2, 16);

    private static (int Length, int Scalar) Backslash(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return default;
        }

        switch (text[1])
        {
            case 'u' or 'U' when text.Length > 2 && text[2] == '{':
                return Braced(text);
            case 'U' when Hex(text, 2, 8) is >= 0 and <= 0x10FFFF and var wide:
                return (10, wide);
            case 'u' or 'U':
                return Fixed(text, 2, 4);
            case 'x' or 'X':
                return Bytes(text, 2, 2, 16);
            case >= '0' and <= '7' when Bytes(text, 1, 3, 8) is { Length: > 0 } octal:
                return octal;
            case 'a' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or '0':
                return (2, ' ');
            default:
                return char.IsLetterOrDigit(text[1]) || char.IsSurrogate(text[1]) ? default : (2, text[1]);
        }
    }

    private static (int Length, int Scalar) Fixed(ReadOnlySpan<char> text, int start, int digits) =>
        Hex(text, start, digits) is >= 0 and var scalar ? (start + digits, scalar) : default;

    private static (int Length, int Scalar) Braced(ReadOnlySpan<char> text)
    {
        const int Start = 3;
        const int MaxDigits = 6;
        var end = text.Slice(0, Math.Min(text.Length, Start + MaxDigits + 1)).IndexOf('}');
        return end > Start && Hex(text, Start, end - Start) is >= 0 and <= 0x10FFFF and var scalar ? (end + 1, scalar) : default;
    }

    /// <summary>A letter of which each byte is escaped by itself.</summary>
    private static (int Length, int Scalar) Bytes(ReadOnlySpan<char> text, int start, int digits, int radix)
    {
        var step = start + digits;
        var first = ByteAt(text, 0, start, digits, radix);
        var count = first switch
        {
            < 0 => 0,
            >= 0xF0 and < 0xF8 => 4,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xC2 and < 0xE0 => 2,
            _ => 1,
        };
        if (count <= 1)
        {
            return (count * step, first);
        }

        var scalar = first & (0xFF >> (count + 1));
        for (var index = 1; index < count; index++)
        {
            var next = ByteAt(text, index * step, start, digits, radix);
            if (next < 0 || (next & 0xC0) != 0x80)
            {
                return (step, first);
            }

            scalar = (scalar << 6) | (next & 0x3F);
        }

        return scalar <= 0x10FFFF ? (count * step, scalar) : (step, first);
    }

    /// <summary>A byte's value; -1 where none is escaped there in the way that the text begins with.</summary>
    private static int ByteAt(ReadOnlySpan<char> text, int at, int start, int digits, int radix)
    {
        if (at + start + digits > text.Length || text[at] != text[0] || (start == 2 && text[at + 1] is not ('x' or 'X')))
        {
            return -1;
        }

        if (radix == 16)
        {
            return Hex(text, at + start, digits);
        }

        var value = 0;
        for (var index = at + start; index < at + start + digits; index++)
        {
            if (text[index] is < '0' or > '7')
            {
                return -1;
            }

            value = (value << 3) | (text[index] - '0');
        }

        return value <= 0xFF ? value : -1;
    }
}
