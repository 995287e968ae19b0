using EsbGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Parsing;

/// <summary>Makes places of offsets that Markdig gives.</summary>
/// <param name="path">The document.</param>
/// <param name="text">Its text.</param>
/// <param name="shift">Where the text that Markdig parsed starts in it.</param>
internal sealed class SourcePlaces(string path, SourceText text, int shift = 0)
{
    public string Path => path;

    public SourceText Text => text;

    public int Shift => shift;

    public SourcePlaces Shifted(int start) => new(path, text, shift: start);

    public Place Of(int start, int length)
    {
        var from = Math.Min(Math.Max(0, start + shift), text.Length);
        var span = TextSpan.FromBounds(from, Math.Min(text.Length, from + Math.Max(0, length)));
        return new Place(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
