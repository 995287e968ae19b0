using System.Globalization;
using System.Text;

namespace EsbGen.Redaction;

/// <summary>
/// Writes what a server says so that it can be shown on one line: control characters, line ends, letters that change the direction of
/// others or cannot be seen, and halves of surrogate pairs are written as escapes. A server could forge lines of a log otherwise, or
/// command a terminal.
/// </summary>
internal static class DisplayText
{
    /// <returns>The same text where nothing of it needs an escape.</returns>
    public static string Escape(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (NeedsEscape(text, index, out var length))
            {
                return EscapeFrom(text, index);
            }

            index += length - 1;
        }

        return text;
    }

    private static string EscapeFrom(string text, int start)
    {
        var builder = new StringBuilder(text, 0, start, text.Length + 16);
        for (var index = start; index < text.Length;)
        {
            if (NeedsEscape(text, index, out var length))
            {
                Append(builder, length == 2 ? char.ConvertToUtf32(text, index) : text[index]);
            }
            else
            {
                builder.Append(text, index, length);
            }

            index += length;
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, int scalar) => _ = scalar switch
    {
        '\n' => builder.Append("\\n"),
        '\r' => builder.Append("\\r"),
        '\t' => builder.Append("\\t"),
        > char.MaxValue => builder.Append("\\U").Append(scalar.ToString("x8", CultureInfo.InvariantCulture)),
        _ => builder.Append("\\u").Append(scalar.ToString("x4", CultureInfo.InvariantCulture)),
    };

    private static bool NeedsEscape(string text, int index, out int length)
    {
        var letter = text[index];
        length = 1;
        if (letter < 0x7F)
        {
            return letter < ' ';
        }

        if (char.IsHighSurrogate(letter) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return IsHidden(CharUnicodeInfo.GetUnicodeCategory(text, index))
                || char.ConvertToUtf32(text, index) is >= 0xE0000 and <= 0xE0FFF;
        }

        return IsHidden(CharUnicodeInfo.GetUnicodeCategory(letter)) || IsBlankLetter(letter);
    }

    private static bool IsHidden(UnicodeCategory category) => category is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    /// <summary>Letters by their category, but not to be seen.</summary>
    private static bool IsBlankLetter(char letter) =>
        letter is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u2800' or '\u3164' or '\uFFA0'
        || letter is >= '\u180B' and <= '\u180F' or >= '\uFE00' and <= '\uFE0F';
}
