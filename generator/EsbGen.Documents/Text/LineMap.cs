
namespace EsbGen.Documents.Text;

/// <summary>Where the lines of a text start, as the compiler counts them; counted as far as a place was asked for.</summary>
internal sealed class LineMap(string text)
{
    private const string Breaks = "\n\r\u0085\u2028\u2029";

    private readonly List<int> _starts = [0];
    private int _counted;

    public int TextLength => text.Length;

    public LineRange Of(TextSpan span)
    {
        CountUpTo(span.End);
        return new(Position(span.Start), Position(span.End));
    }

    /// <summary>Where the line ends that has an offset, before the break.</summary>
    public int EndOf(int offset) => text.AsSpan(offset).IndexOfAny(Breaks.AsSpan()) is >= 0 and var length ? offset + length : text.Length;

    private LinePosition Position(int offset)
    {
        var line = _starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new(line, offset - _starts[line]);
    }

    private void CountUpTo(int offset)
    {
        while (_counted <= offset)
        {
            var rest = text.AsSpan(_counted);
            var length = rest.IndexOfAny(Breaks.AsSpan());
            if (length < 0)
            {
                _counted = int.MaxValue;
                return;
            }

            var at = _counted + length;
            var isPair = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
            _counted = isPair ? at + 2 : at + 1;
            _starts.Add(_counted);
        }
    }
}
