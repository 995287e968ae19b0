using System.Text;
using Markdig;
using Markdig.Syntax;

namespace EsbGen.Documents.Markdown;

/// <summary>A table that its author indented, which Markdown takes for code.</summary>
internal static class IndentedTable
{
    /// <summary>The block's lines parsed as a page of their own, at their own places; null where they are no table.</summary>
    public static MarkdownDocument? Find(CodeBlock block)
    {
        var lines = block.Lines;
        if (lines.Count < 2)
        {
            return null;
        }

        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines.Lines[index].Slice;
            if (!line.IsEmptyOrWhitespace() && line.ToString().TrimStart() is var text && (text.Length == 0 || text[0] != '|'))
            {
                return null;
            }
        }

        // Everything before the table is blanked out, so that Markdig's offsets stay those of the document.
        var builder = new StringBuilder(block.Span.End + 1);
        builder.Append('\n', lines.Lines[0].Slice.Start);
        for (var index = 0; index < lines.Count; index++)
        {
            var slice = lines.Lines[index].Slice;
            if (slice.Start > builder.Length)
            {
                builder.Append('\n').Append(' ', slice.Start - builder.Length);
            }

            builder.Append(slice.Text, slice.Start, Math.Max(0, slice.Length));
        }

        return Markdig.Markdown.Parse(builder.ToString(), Pipelines.Page);
    }
}
