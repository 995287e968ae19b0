using System.Text;

namespace EsbGen.Generator.Emit;

/// <summary>Writes indented C#. Text given as a whole may have several lines, each of which is indented.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    // One builder for each thread of the compiler: it has grown to the size of a file before.
    [ThreadStatic]
    private static StringBuilder? _shared;

    private readonly StringBuilder _builder;
    private int _indentation;

    public SourceWriter()
    {
        _builder = _shared ?? new StringBuilder(32 * 1024);
        _shared = null;
        _builder.Clear();
    }

    public void Line() => _builder.Append('\n');

    public void Line(string text)
    {
        if (text.IndexOf('\n') < 0)
        {
            Indent().Append(text).Append('\n');
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
                Indent().Append(text, start, length);
            }

            Line();
            start = end + 1;
        }
    }

    /// <summary>One line made of parts, without joining them first.</summary>
    public void Line(string first, string second, string third = "", string fourth = "", string fifth = "") =>
        Indent().Append(first).Append(second).Append(third).Append(fourth).Append(fifth).Append('\n');

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
        var text = _builder.ToString();
        _shared = _builder;
        return text;
    }

    private StringBuilder Indent() => _builder.Append(' ', _indentation * IndentSize);
}
