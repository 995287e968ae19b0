namespace EsbGen.Generator.Emit;

/// <summary>Writes indented C#. Text given as a whole may have several lines, each of which is indented.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    // One buffer for each thread of the compiler: it has grown to the size of a file before.
    [ThreadStatic]
    private static char[]? _shared;

    private char[] _buffer;
    private int _length;
    private int _indentation;

    public SourceWriter()
    {
        _buffer = _shared ?? new char[64 * 1024];
        _shared = null;
    }

    public void Line()
    {
        Reserve(1);
        _buffer[_length++] = '\n';
    }

    public void Line(string text)
    {
        if (text.IndexOf('\n') < 0)
        {
            Line(text, "");
            return;
        }

        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;

            // A source file checked out with other line ends has them in its raw strings.
            var length = end > start && text[end - 1] == '\r' ? end - start - 1 : end - start;
            if (length > 0)
            {
                Reserve(length + (_indentation * IndentSize));
                Indent();
                text.AsSpan(start, length).CopyTo(_buffer.AsSpan(_length));
                _length += length;
            }

            Line();
            start = end + 1;
        }
    }

    /// <summary>One line made of parts, without joining them first.</summary>
    public void Line(string first, string second, string third = "", string fourth = "", string fifth = "", string sixth = "")
    {
        Reserve(first.Length + second.Length + third.Length + fourth.Length + fifth.Length + sixth.Length + 1 + (_indentation * IndentSize));
        Indent();
        Copy(first);
        Copy(second);
        Copy(third);
        Copy(fourth);
        Copy(fifth);
        Copy(sixth);
        _buffer[_length++] = '\n';
    }

    public void Open()
    {
        Line("{");
        _indentation++;
    }

    public void Close(string end = "")
    {
        _indentation--;
        Line("}", end);
    }

    /// <summary>The finished text; the writer cannot be used after it.</summary>
    public string Finish()
    {
        var text = new string(_buffer, 0, _length);
        _shared = _buffer;
        _buffer = [];
        return text;
    }

    private void Indent()
    {
        var count = _indentation * IndentSize;
        _buffer.AsSpan(_length, count).Fill(' ');
        _length += count;
    }

    private void Copy(string text)
    {
        text.AsSpan().CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }
    }
}
