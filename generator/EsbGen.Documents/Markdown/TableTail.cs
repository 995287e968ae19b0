using EsbGen.Documents.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace EsbGen.Documents.Markdown;

/// <summary>Tables with a line of text right behind them, which makes Markdig take all of it for one paragraph.</summary>
internal static class TableTail
{
    /// <summary>The tables and what stands before, between and behind them; null where there is no table.</summary>
    /// <param name="paragraph">What Markdig took for a paragraph.</param>
    /// <param name="text">The text that Markdig parsed.</param>
    public static List<TextSpan>? Find(ParagraphBlock paragraph, string text)
    {
        var (start, end) = (paragraph.Span.Start, Math.Min(paragraph.Span.End + 1, text.Length));
        if (start >= end || text.IndexOf('|', start, end - start) < 0)
        {
            return null;
        }

        List<TextSpan>? parts = null;
        end = Math.Min(EndOf(paragraph) + 1, end);
        for (var at = start; at < end;)
        {
            var next = LineEnd(text, at, end);
            if (!IsRow(text, at, next) || !IsRule(text, next, LineEnd(text, next, end)))
            {
                at = next;
                continue;
            }

            var stop = next;
            while (stop < end && IsRow(text, stop, end))
            {
                stop = LineEnd(text, stop, end);
            }

            parts ??= [];
            if (at > start)
            {
                parts.Add(TextSpan.FromBounds(start, at));
            }

            parts.Add(TextSpan.FromBounds(at, stop));
            at = start = stop;
        }

        // A table alone that Markdig still takes for a paragraph is none.
        if (parts is null || (parts.Count == 1 && start == end))
        {
            return null;
        }

        if (start < end)
        {
            parts.Add(TextSpan.FromBounds(start, end));
        }

        return parts;
    }

    /// <summary>Of a line right before a table that Markdig found, the paragraph's span has the table in it.</summary>
    private static int EndOf(ParagraphBlock paragraph)
    {
        var next = paragraph.Parent is { } parent && parent.IndexOf(paragraph) is var index && index + 1 < parent.Count ? parent[index + 1] : null;
        return next is Table table ? Math.Min(paragraph.Span.End, table.Span.Start - 1) : paragraph.Span.End;
    }

    private static int LineEnd(string text, int start, int end) => start < end && text.IndexOf('\n', start, end - start) is >= 0 and var at ? at + 1 : end;

    private static bool IsRow(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        return start < end && text[start] == '|';
    }

    /// <summary><c>|---|:--|</c></summary>
    private static bool IsRule(string text, int start, int end)
    {
        var dashes = 0;
        for (; start < end; start++)
        {
            dashes += text[start] == '-' ? 1 : 0;
            if (text[start] is not ('|' or '-' or ':' or ' ' or '\t' or '\r' or '\n'))
            {
                return false;
            }
        }

        return dashes > 0;
    }
}
