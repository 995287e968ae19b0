using System.Diagnostics;
using System.Text;

namespace EsbGen.Generator.CSharp;

/// <summary>Writes indented C#.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new(16 * 1024);
    private int _indentation;

    public void Line()
    {
        _text.Append('\n');
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
                _text.Append(text, start, length);
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
        _text.Append(' ', _indentation * IndentSize);
        return Add(first);
    }

    public SourceWriter Add(string part)
    {
        _text.Append(part);
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

    /// <summary>The finished text.</summary>
    public string Finish() => _text.ToString();
}
