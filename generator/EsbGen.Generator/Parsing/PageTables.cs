using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace EsbGen.Generator.Parsing;

/// <summary>Which paragraphs of a page may be tables, in the order of the page. Markdig hands it from its parsing of blocks to the walk over them.</summary>
internal sealed class PageTables : MarkdownParserContext
{
    private readonly Queue<(int Start, int Length)> _waiting = new();

    /// <summary>Takes a paragraph that Markdig may find to be a table.</summary>
    public void Add(int start, int length) => _waiting.Enqueue((start, length));

    /// <summary>The whole paragraph that Markdig made a table of; null where it made more of it than that.</summary>
    /// <param name="table">The next table of the page.</param>
    /// <param name="before">The block before it; null where it is the first.</param>
    public (int Start, int Length)? TextOf(Table table, Block? before)
    {
        while (_waiting.Count > 0)
        {
            var (start, length) = _waiting.Peek();
            if (start > table.Span.Start)
            {
                return null;
            }

            _waiting.Dequeue();
            if (table.Span.Start < start + length)
            {
                return table.Span.End < start + length && (before is null || before.Span.End < start) ? (start, length) : null;
            }
        }

        return null;
    }
}
