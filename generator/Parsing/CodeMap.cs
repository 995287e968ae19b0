using EsbGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Parsing;

/// <summary>Maps a span of a code block's text to its place in the document.</summary>
/// <param name="Source">The document's places.</param>
/// <param name="LineStarts">For each line of the code: where it starts in the code's text and in the document's.</param>
internal sealed record CodeMap(SourcePlaces Source, IReadOnlyList<(int InCode, int InSource)> LineStarts)
{
    /// <summary>The place of <paramref name="length"/> characters from <paramref name="start"/> of the code's text.</summary>
    public Place PlaceOf(int start, int length)
    {
        var span = TextSpan.FromBounds(ToSource(start), Math.Max(ToSource(start), ToSource(start + length)));
        return new Place(Source.Path, span, Source.LinesOf(span));
    }

    private int ToSource(int offset)
    {
        var low = 0;
        var high = LineStarts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (LineStarts[middle].InCode <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return LineStarts.Count == 0 ? 0 : Math.Min(Source.End, LineStarts[low].InSource + offset - LineStarts[low].InCode);
    }
}
