using System.Globalization;
using System.Text;

namespace EsbGen.Generator.CSharp;

/// <summary>Puts text of documents where it cannot break out: into literals, comments and XML docs.</summary>
internal static class Literals
{
    // Members are numbered in every record.
    private static readonly string[] Numbers = [.. Enumerable.Range(0, 64).Select(static number => number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>A C# string literal.</summary>
    public static string Text(string value)
    {
        if (IsPlainName(value))
        {
            return "\"" + value + "\"";
        }

        var builder = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    builder.Append('\\').Append(c);
                    break;
                case '\ufffe' or '\uffff':
                case var _ when char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate:
                    builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    builder.Append(c);
                    break;
            }
        }

        return builder.Append('"').ToString();
    }

    /// <summary>The lines of a text for XML docs, escaped; none where it is blank.</summary>
    public static List<string> DocLines(string text)
    {
        var lines = new List<string>(1);
        var builder = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var c = text[index];
            if (IsLineBreak(c))
            {
                Flush(builder, lines);
                continue;
            }

            switch (c)
            {
                case '&':
                    builder.Append("&amp;");
                    break;
                case '<':
                    builder.Append("&lt;");
                    break;
                case '>':
                    builder.Append("&gt;");
                    break;
                default:
                    if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                    {
                        builder.Append(c).Append(text[++index]);
                    }
                    else if (IsPlain(c))
                    {
                        builder.Append(c);
                    }

                    break;
            }
        }

        Flush(builder, lines);
        return lines;
    }

    /// <summary>Whether a text is one line of XML docs as it stands, as most are.</summary>
    public static bool IsPlainDoc(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or '&' or '<' or '>' or (>= '\u007f' and <= '\u00a0') or (>= '\u2000' and <= '\u206f') or >= '\ud800')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is its own literal between quotes.</summary>
    public static bool IsPlainName(string value)
    {
        foreach (var c in value)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One line for a comment.</summary>
    public static string Comment(string text) => IsPlainDoc(text) ? text.Trim() : string.Join(" ", DocLines(text));

    /// <summary>An identifier as a local: its first letter lowered, and marked where that is a keyword.</summary>
    public static string Local(string identifier)
    {
        Span<char> letters = identifier.Length <= 128 ? stackalloc char[identifier.Length] : new char[identifier.Length];
        identifier.AsSpan().CopyTo(letters);
        letters[0] = char.ToLowerInvariant(letters[0]);
        var local = letters.ToString();
        return Keywords.IsKeyword(local) ? "@" + local : local;
    }

    public static string Number(int value) => value < Numbers.Length ? Numbers[value] : value.ToString(CultureInfo.InvariantCulture);

    private static void Flush(StringBuilder builder, List<string> lines)
    {
        var line = builder.ToString().Trim();
        builder.Clear();
        if (line.Length > 0)
        {
            lines.Add(line);
        }
    }

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' or '\f';

    /// <summary>What XML allows and a reader can see; marks that turn the direction of text could hide code.</summary>
    private static bool IsPlain(char c) => (c >= ' ' || c == '\t') && !char.IsSurrogate(c)
        && c is not ('\ufffe' or '\uffff' or '\u007f' or '\ufeff' or (>= '\u0080' and <= '\u009f') or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
}
