using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Parsing;

/// <summary>Where the lines of a text start, as the compiler counts them; counted when the first place is asked for.</summary>
internal sealed class LineIndex(string text)
{
    private const string Breaks = "\n\r\u0085\u2028\u2029";

    private List<int>? _starts;

    public int TextLength => text.Length;

    public LinePositionSpan Of(TextSpan span)
    {
        var starts = _starts ??= Count(text);
        return new(Position(starts, span.Start), Position(starts, span.End));
    }

    /// <summary>Where the line ends that has an offset, before the break.</summary>
    public int EndOf(int offset) => text.AsSpan(offset).IndexOfAny(Breaks.AsSpan()) is >= 0 and var length ? offset + length : text.Length;

    private static LinePosition Position(List<int> starts, int offset)
    {
        var line = starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new(line, offset - starts[line]);
    }

    private static List<int> Count(string text)
    {
        var starts = new List<int>(text.Length / 16) { 0 };
        var isPlain = text.AsSpan().IndexOfAny("\r\u0085\u2028\u2029".AsSpan()) < 0;
        for (var at = Next(text, 0, isPlain); at >= 0; at = Next(text, starts[starts.Count - 1], isPlain))
        {
            var isPair = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
            starts.Add(isPair ? at + 2 : at + 1);
        }

        return starts;
    }

    private static int Next(string text, int start, bool isPlain)
    {
        var rest = text.AsSpan(start);
        var at = isPlain ? rest.IndexOf('\n') : rest.IndexOfAny(Breaks.AsSpan());
        return at < 0 ? -1 : start + at;
    }
}
