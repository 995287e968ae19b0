using Markdig.Parsers;
using Markdig.Syntax;

namespace EsbGen.Generator.Parsing;

/// <summary>
/// Markdig's own parser of paragraphs, but for tables that were read before: their inlines, most of the work on a page, are left out. What a
/// paragraph of its own says follows from its text alone, but for links that the page defines elsewhere, for which brackets stand.
/// </summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (!base.Close(processor, block))
        {
            return false;
        }

        if (processor.Context is PageTables tables && block is ParagraphBlock { Parent: MarkdownDocument } paragraph)
        {
            var lines = paragraph.Lines;
            var first = lines.Lines[0].Slice;
            var length = lines.Lines[lines.Count - 1].Slice.End + 1 - first.Start;
            if (length <= 0)
            {
                return true;
            }

            var text = first.Text.AsSpan(first.Start, length);
            if (text.IndexOf('|') < 0 || text.IndexOf('[') >= 0)
            {
                return true;
            }

            if (KnownTables.Find(text) is { } known)
            {
                paragraph.ProcessInlines = false;
                paragraph.SetData(typeof(KnownTable), known);
            }
            else
            {
                tables.Add(first.Start, length);
            }
        }

        return true;
    }
}
