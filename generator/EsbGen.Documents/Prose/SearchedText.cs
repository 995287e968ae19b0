using System.Text;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose;

/// <summary>
/// What of a description is searched for values, defaults, limits and times: its first letters, with long runs of blanks made short.
/// Patterns try each way to share the blanks among their parts.
/// </summary>
internal static class SearchedText
{
    private const int MostBlanks = 8;

    /// <summary>The text itself, unless it is long or has long runs of blanks.</summary>
    public static string Of(string text)
    {
        if (text.Length > Bounds.MaxProseLength)
        {
            text = text.Substring(0, Bounds.MaxProseLength);
        }

        return HasLongRun(text) ? WithoutLongRuns(text) : text;
    }

    private static bool HasLongRun(string text)
    {
        var blanks = 0;
        foreach (var c in text)
        {
            blanks = char.IsWhiteSpace(c) ? blanks + 1 : 0;
            if (blanks > MostBlanks)
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutLongRuns(string text)
    {
        var builder = new StringBuilder(text.Length);
        var blanks = 0;
        foreach (var c in text)
        {
            blanks = char.IsWhiteSpace(c) ? blanks + 1 : 0;
            if (blanks <= MostBlanks)
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }
}
