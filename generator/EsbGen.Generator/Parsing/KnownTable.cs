using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Parsing;

/// <summary>A table that was read before, its places told from where its text starts. Never changes, so that threads see all of it or nothing.</summary>
internal sealed class KnownTable
{
    private static readonly SourcePlaces Nowhere = new("", new LineIndex(""), "");

    private readonly DocTable _table;
    private readonly DocParagraph? _above;

    private KnownTable(string text, DocTable table, DocParagraph? above)
    {
        Text = text;
        _table = table;
        _above = above;
    }

    /// <summary>All of its text.</summary>
    public string Text { get; }

    /// <param name="text">All of its text.</param>
    /// <param name="start">Where that starts in the document.</param>
    /// <param name="table">What was read there.</param>
    /// <param name="above">The sentence that stands in it; null where there is none.</param>
    /// <returns>Null where a cell stands nowhere, as empty ones between others do, so that it cannot be told from where the text starts.</returns>
    public static KnownTable? Of(string text, int start, DocTable table, DocParagraph? above)
    {
        if (!table.Rows.TrueForAll(row => IsBehind(row, start)) || !IsBehind(table.Header, start))
        {
            return null;
        }

        var origin = new Origin(Nowhere, -start);
        return new KnownTable(text, origin.Of(table), above is null ? null : origin.Of(above));
    }

    /// <summary>The same table in another place.</summary>
    /// <param name="places">The page it stands in.</param>
    /// <param name="start">Where its text starts in what Markdig parsed of that.</param>
    /// <param name="above">The sentence that stands in it.</param>
    public DocTable At(SourcePlaces places, int start, out DocParagraph? above)
    {
        var origin = new Origin(places, start + places.Shift);
        above = _above is null ? null : origin.Of(_above);
        return origin.Of(_table);
    }

    private static bool IsBehind(DocRow row, int start) => row.Where.Span.Start >= start && row.Cells.TrueForAll(cell => cell.Where.Span.Start >= start);

    /// <summary>Moves what was read to another place.</summary>
    private readonly struct Origin(SourcePlaces places, int shift)
    {
        public DocTable Of(DocTable table)
        {
            var rows = new List<DocRow>(table.Rows.Count);
            foreach (var row in table.Rows)
            {
                rows.Add(Of(row));
            }

            return new DocTable(Of(table.Header), rows, Of(table.Where));
        }

        public DocParagraph Of(DocParagraph paragraph) => new(paragraph.Text, Of(paragraph.Where));

        private DocRow Of(DocRow row)
        {
            var cells = new List<DocText>(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                cells.Add(new DocText(cell.Text, Of(cell.Where)));
            }

            return new DocRow(cells, Of(row.Where));
        }

        private TextPlace Of(TextPlace place) => new(places, new TextSpan(place.Span.Start + shift, place.Span.Length));
    }
}
