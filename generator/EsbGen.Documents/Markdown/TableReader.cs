using EsbGen.Documents.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace EsbGen.Documents.Markdown;

/// <summary>Reads a table of Markdig's into header and rows.</summary>
internal sealed class TableReader(SourcePlaces places, InlineText inlines)
{
    /// <param name="table">The table.</param>
    /// <param name="above">Text that Markdig took into the table because no blank line divides them.</param>
    public DocTable? Read(Table table, out DocParagraph? above)
    {
        above = null;
        var rows = new List<DocRow>(table.Count);
        foreach (var block in table)
        {
            if (block is TableRow row && ReadRow(row) is { } read)
            {
                rows.Add(read);
            }
        }

        // A sentence right above the header becomes its first row: one cell where the next has more.
        while (rows.Count > 1 && CellsWithText(rows[0]) == 1 && CellsWithText(rows[1]) > 1)
        {
            var text = rows[0].Cells.First(static cell => cell.Text.Length > 0);
            above = new DocParagraph(text.Text, text.Where);
            rows.RemoveAt(0);
        }

        rows.RemoveAll(IsSeparator);
        if (rows.Count == 0)
        {
            return null;
        }

        var header = rows[0];
        rows.RemoveAt(0);
        return new DocTable(header, rows, places.Of(table.Span.Start, table.Span.Length));
    }

    private static int CellsWithText(DocRow row)
    {
        var count = 0;
        foreach (var cell in row.Cells)
        {
            count += cell.Text.Length > 0 ? 1 : 0;
        }

        return count;
    }

    private static bool IsSeparator(DocRow row)
    {
        foreach (var cell in row.Cells)
        {
            foreach (var c in cell.Text)
            {
                if (c is not ('-' or ':' or ' '))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private DocRow ReadRow(TableRow row)
    {
        var cells = new List<DocText>(row.Count);
        foreach (var block in row)
        {
            if (block is TableCell cell)
            {
                cells.Add(ReadCell(cell));
            }
        }

        // Markdig fills short rows up with empty cells that stand nowhere.
        while (cells.Count > 0 && cells[cells.Count - 1] is { Text.Length: 0, Where.Span.Length: 0 })
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return new DocRow(cells, RowPlace(row, cells));
    }

    /// <summary>From the first cell that holds something to the last; an empty cell stands nowhere.</summary>
    private TextPlace RowPlace(TableRow row, List<DocText> cells)
    {
        var first = cells.FindIndex(static cell => cell.Text.Length > 0);
        if (first < 0)
        {
            return places.Of(row.Span.Start, row.Span.Length);
        }

        var start = cells[first].Where.Span.Start;
        return places.Of(start - places.Shift, cells.FindLast(static cell => cell.Text.Length > 0)!.Where.Span.End - start);
    }

    private DocText ReadCell(TableCell cell)
    {
        if (cell.Count == 0 || cell[0] is not ParagraphBlock { Inline: { FirstChild: not null } content } paragraph)
        {
            return new DocText("", places.Of(cell.Span.Start, 0));
        }

        return new DocText(inlines.Read(content), inlines.PlaceOf(content, paragraph.Span));
    }
}
