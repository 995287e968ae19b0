using System.Diagnostics;
using EsbGen.Documents.Model;

namespace EsbGen.Generator.CSharp;

/// <summary>Writes indented C#.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    // From here on the compiler, too, keeps a text in pieces; objects of 85,000 bytes are large ones.
    private const int LongText = 40 * 1024;
    private const int PartLength = 32 * 1024;

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
        Debug.Assert(text.IndexOf('\n') < 0, "Several lines are written by Lines.");
        Begin(text).Line();
    }

    /// <summary>Writes a text of several lines, each indented.</summary>
    public void Lines(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;

            // A source file checked out with other line ends has them in its raw strings.
            var length = end > start && text[end - 1] == '\r' ? end - start - 1 : end - start;
            if (length > 0)
            {
                Begin("");
                Reserve(length);
                text.CopyTo(start, _buffer, _length, length);
                _length += length;
            }

            Line();
            start = end + 1;
        }
    }

    /// <summary>One line made of parts, without joining them first.</summary>
    public void Line(string first, string second, string third = "", string fourth = "", string fifth = "") =>
        Begin(first).Add(second).Add(third).Add(fourth).End(fifth);

    /// <summary>Begins a line of any number of parts, which <see cref="End"/> ends.</summary>
    public SourceWriter Begin(string first)
    {
        var count = _indentation * IndentSize;
        Reserve(count);
        _buffer.AsSpan(_length, count).Fill(' ');
        _length += count;
        return Add(first);
    }

    public SourceWriter Add(string part)
    {
        Reserve(part.Length);
        part.CopyTo(0, _buffer, _length, part.Length);
        _length += part.Length;
        return this;
    }

    /// <summary>Adds a string literal.</summary>
    public SourceWriter AddText(string value) => Literals.IsPlainName(value) ? Add("\"").Add(value).Add("\"") : Add(Literals.Text(value));

    public void End(string last)
    {
        Add(last);
        Line();
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

    /// <summary>The finished text; the writer cannot be used after it. A long one comes in parts, none of which is a large object to the garbage collector.</summary>
    public EquatableArray<string> Finish()
    {
        var parts = new string[_length < LongText ? 1 : (_length + PartLength - 1) / PartLength];
        for (var part = 0; part < parts.Length; part++)
        {
            var start = part * PartLength;
            parts[part] = new string(_buffer, start, parts.Length == 1 ? _length : Math.Min(PartLength, _length - start));
        }

        _shared = _buffer;
        _buffer = [];
        return new(parts);
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }
    }
}
