using EsbGen.Documents.Text;

namespace EsbGen.Documents.Markdown;

/// <summary>Finds where a code block ends whose fence nobody closed: at the first heading in it.</summary>
internal static class SwallowedSections
{
    /// <summary>The block up to the heading, and where in the document the heading starts; null where there is none.</summary>
    public static (DocCode Code, int Start)? Find(DocCode code)
    {
        for (var line = 0; line >= 0 && line < code.Text.Length; line = NextLine(code.Text, line))
        {
            if (IsHeading(code.Text, line))
            {
                return (WithoutBlankEnd(code with { Text = code.Text.Substring(0, line) }), code.Map.OffsetOf(line));
            }
        }

        return null;
    }

    /// <summary>A block that was cut, without the blank lines before the cut.</summary>
    public static DocCode WithoutBlankEnd(DocCode code)
    {
        var text = code.Text.TrimEnd();
        return code with { Text = text, Where = UpTo(code, text.Length) };
    }

    /// <summary>Where the next line starts; -1 behind the last.</summary>
    private static int NextLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : -1;

    /// <summary>From the opening fence to the end of what is the block's own.</summary>
    private static TextPlace UpTo(DocCode code, int length)
    {
        var span = TextSpan.FromBounds(code.Where.Span.Start, code.Map.PlaceOf(length, 0).Span.End);
        return code.Where with { Span = span };
    }

    /// <summary>Two marks or more: a single one may be a comment within the example.</summary>
    public static bool IsHeading(string text, int start)
    {
        var index = start;
        while (index < text.Length && text[index] == '#')
        {
            index++;
        }

        return index - start is >= 2 and <= 6 && index < text.Length && text[index] == ' ';
    }
}
