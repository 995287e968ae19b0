using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Parsing;

/// <summary>Makes places of offsets that Markdig gives.</summary>
/// <param name="path">The document.</param>
/// <param name="text">Its text.</param>
/// <param name="parsed">What Markdig parsed of it.</param>
/// <param name="shift">Where the text that Markdig parsed starts in it.</param>
internal sealed class SourcePlaces(string path, SourceText text, string parsed, int shift = 0)
{
    public string Path => path;

    public SourceText Text => text;

    public int Shift => shift;

    /// <summary>The same for the rest of the document, parsed apart.</summary>
    public SourcePlaces Rest(string rest, int start) => new(path, text, rest, start);

    /// <summary>The text that Markdig's offsets mean.</summary>
    public string Parsed => parsed;

    public TextPlace Of(int start, int length)
    {
        var from = Math.Min(Math.Max(0, start + shift), text.Length);
        return new TextPlace(this, TextSpan.FromBounds(from, Math.Min(text.Length, from + Math.Max(0, length))));
    }
}
