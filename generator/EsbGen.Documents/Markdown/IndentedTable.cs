using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace EsbGen.Documents.Markdown;

/// <summary>A table that its author indented, which Markdown takes for code.</summary>
internal static class IndentedTable
{
    /// <summary>
    /// The block's runs of lines as texts of their own, and where each starts in the page, with all characters where they stand there
    /// behind that start; null where they are no table.
    /// </summary>
    public static List<(string Text, int Start)>? Find(CodeBlock block)
    {
        var lines = block.Lines;
        if (lines.Count < 2)
        {
            return null;
        }

        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines.Lines[index].Slice;
            if (FirstSign(line) is { } first && line.Text[first] != '|')
            {
                return null;
            }
        }

        var runs = new List<(string Text, int Start)>(1);
        for (var index = 0; index < lines.Count;)
        {
            if (FirstSign(lines.Lines[index].Slice) is { } start)
            {
                runs.Add((Run(lines, ref index, start), start));
            }
            else
            {
                index++;
            }
        }

        return runs;
    }

    /// <summary>The lines up to a blank one. Blanks stand for what lies between them in the page, which keeps Markdig's offsets.</summary>
    private static string Run(StringLineGroup lines, ref int index, int start)
    {
        var builder = new StringBuilder();
        for (; index < lines.Count && FirstSign(lines.Lines[index].Slice) is { } first; index++)
        {
            if (first - start > builder.Length)
            {
                builder.Append('\n').Append(' ', first - start - builder.Length);
            }

            var slice = lines.Lines[index].Slice;
            builder.Append(slice.Text, first, slice.End + 1 - first);
        }

        return builder.ToString();
    }

    /// <summary>The first character of a line that is no blank; null where there is none.</summary>
    private static int? FirstSign(StringSlice line)
    {
        for (var index = line.Start; index <= line.End; index++)
        {
            if (!char.IsWhiteSpace(line.Text[index]))
            {
                return index;
            }
        }

        return null;
    }
}
