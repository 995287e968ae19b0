using EsbGen.Documents.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace EsbGen.Documents.Markdown;

/// <summary>Keeps Markdig from blocks of text with so many marks or cells that it would take time with the square of them.</summary>
internal static class TextBound
{
    /// <summary>Leaves a block unparsed that lies beyond a bound.</summary>
    public static void Apply(Block block)
    {
        if (block is LeafBlock { ProcessInlines: true } text && WhyUnparsed(text) is not null)
        {
            text.ProcessInlines = false;
        }
    }

    /// <summary>Which bound a block lies beyond; null where it lies within all.</summary>
    public static BoundedThing? WhyUnparsed(LeafBlock block)
    {
        var lines = block.Lines;
        var (marks, widest) = (0, 0);
        for (var index = 0; index < lines.Count; index++)
        {
            var bars = 0;
            Count(lines.Lines[index].Slice, ref marks, ref bars);
            widest = Math.Max(widest, bars);
        }

        return marks > Bounds.MaxMarks ? BoundedThing.Marks
            : (long)widest * lines.Count > Bounds.MaxCells ? BoundedThing.Cells
            : null;
    }

    private static void Count(StringSlice line, ref int marks, ref int bars)
    {
        var text = line.Text;
        for (var index = line.Start; index <= line.End; index++)
        {
            switch (text[index])
            {
                case '[' or '*':
                case '_' when !IsWithinWord(text, index):
                case '<' when index < line.End && text[index + 1] is '!' or '?':
                    marks++;
                    break;
                case '|':
                    bars++;
                    break;
            }
        }
    }

    private static bool IsWithinWord(string text, int index) =>
        index > 0 && char.IsLetterOrDigit(text[index - 1]) && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]);
}
