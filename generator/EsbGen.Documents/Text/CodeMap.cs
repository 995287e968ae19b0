
namespace EsbGen.Documents.Text;

/// <summary>Maps a span of a code block's text to its place in the document.</summary>
/// <param name="Source">The document's places.</param>
/// <param name="Pieces">What stands in the document as it does in the code, a line at least: where it starts in the code's text and in the document's.</param>
internal sealed record CodeMap(SourcePlaces Source, IReadOnlyList<(int InCode, int InSource)> Pieces)
{
    /// <summary>The place of <paramref name="length"/> characters from <paramref name="start"/> of the code's text.</summary>
    public Place PlaceOf(int start, int length)
    {
        var span = TextSpan.FromBounds(OffsetOf(start), Math.Max(OffsetOf(start), OffsetOf(start + length)));
        return new Place(Source.Path, span, Source.LinesOf(span));
    }

    /// <summary>Where a character of the code's text stands in the document.</summary>
    public int OffsetOf(int offset)
    {
        var low = 0;
        var high = Pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Pieces[middle].InCode <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return Pieces.Count == 0 ? 0 : Math.Min(Source.End, Pieces[low].InSource + offset - Pieces[low].InCode);
    }
}
