using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Parsing;

/// <summary>Makes places of offsets that Markdig gives.</summary>
/// <param name="path">The document.</param>
/// <param name="text">Its text.</param>
/// <param name="parsed">What Markdig parsed of it.</param>
/// <param name="shift">Where the text that Markdig parsed starts in it.</param>
internal sealed class SourcePlaces(string path, SourceText text, string parsed, int shift = 0)
{
    private const int NearTop = 2048;

    public string Path => path;

    public SourceText Text => text;

    public int Shift => shift;

    /// <summary>The same for a part of the document, parsed apart.</summary>
    public SourcePlaces Rest(string rest, int start) => new(path, text, rest, start);

    /// <summary>The text that Markdig's offsets mean.</summary>
    public string Parsed => parsed;

    /// <summary>Counts lines up to a place near the top, where each document's address is; elsewhere the text's own index tells.</summary>
    public LinePositionSpan LinesOf(TextSpan span)
    {
        if (span.End > NearTop || shift > 0)
        {
            return text.Lines.GetLinePositionSpan(span);
        }

        var start = Advance(default, 0, span.Start);
        return new(start, Advance(start, span.Start, span.End));
    }

    public TextPlace Of(int start, int length)
    {
        var end = parsed.Length + shift;
        var from = Math.Min(Math.Max(0, start + shift), end);
        return new TextPlace(this, new TextSpan(from, Math.Min(Math.Max(0, length), end - from)));
    }

    private LinePosition Advance(LinePosition from, int index, int end)
    {
        var (line, lineStart) = (from.Line, index - from.Character);
        for (; index < end; index++)
        {
            var c = parsed[index];
            var isBreak = c is '\n' or '\u0085' or '\u2028' or '\u2029' || (c == '\r' && !(index + 1 < parsed.Length && parsed[index + 1] == '\n'));
            if (isBreak)
            {
                line++;
                lineStart = index + 1;
            }
        }

        return new(line, end - lineStart);
    }
}
