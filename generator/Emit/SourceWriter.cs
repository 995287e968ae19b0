using System.Text;

namespace EsbGen.Generator.Emit;

/// <summary>Writes indented C#. Text given as a whole may have several lines, each of which is indented.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _builder = new(4096);
    private int _indentation;

    public void Line() => _builder.Append('\n');

    public void Line(string text)
    {
        if (text.IndexOf('\n') < 0)
        {
            Indent().Append(text).Append('\n');
            return;
        }

        foreach (var line in text.Replace("\r\n", "\n").Split('\n'))
        {
            if (line.Length == 0)
            {
                Line();
            }
            else
            {
                Indent().Append(line).Append('\n');
            }
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

    public override string ToString() => _builder.ToString();

    private StringBuilder Indent() => _builder.Append(' ', _indentation * IndentSize);
}
