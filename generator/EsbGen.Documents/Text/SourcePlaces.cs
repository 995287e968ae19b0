
namespace EsbGen.Documents.Text;

/// <summary>Makes places of offsets that Markdig gives.</summary>
/// <param name="path">The document.</param>
/// <param name="lines">The lines of its whole text.</param>
/// <param name="parsed">What Markdig parsed of it.</param>
/// <param name="shift">Where the text that Markdig parsed starts in it.</param>
internal sealed class SourcePlaces(string path, LineMap lines, string parsed, int shift = 0)
{
    public string Path => path;

    public int Shift => shift;

    /// <summary>Where the document ends.</summary>
    public int End => lines.TextLength;

    /// <summary>The same for a part of the document, parsed apart.</summary>
    /// <param name="part">Its text.</param>
    /// <param name="start">Where it starts in the document.</param>
    public SourcePlaces Part(string part, int start) => new(path, lines, part, start);

    /// <summary>The text that Markdig's offsets mean.</summary>
    public string Parsed => parsed;

    public LineRange LinesOf(TextSpan span) => lines.Of(span);

    public int LineEnd(int offset) => lines.EndOf(offset);

    public TextPlace Of(int start, int length)
    {
        var end = shift + parsed.Length;
        var from = Math.Min(Math.Max(0, start + shift), end);
        return new TextPlace(this, new TextSpan(from, Math.Min(Math.Max(0, length), end - from)));
    }
}
