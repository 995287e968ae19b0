using System.Text;
using Markdig.Syntax;

namespace EsbGen.Generator.Parsing;

/// <summary>Reads a code block with the map back to its document.</summary>
internal sealed class CodeReader(SourcePlaces places)
{
    private readonly StringBuilder _text = new();

    public DocCode Read(CodeBlock block)
    {
        var lines = block.Lines;
        var text = _text.Clear();
        var starts = new List<(int InCode, int InSource)>(lines.Count);
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines.Lines[index];
            if (index > 0)
            {
                text.Append('\n');
            }

            starts.Add((text.Length, line.Slice.Start + places.Shift));
            text.Append(line.Slice.Text, line.Slice.Start, Math.Max(0, line.Slice.Length));
        }

        var fenced = block as FencedCodeBlock;
        return new DocCode(
            text.ToString(),
            fenced?.Info ?? "",
            fenced is null || fenced.ClosingFencedCharCount > 0,
            new CodeMap(places, starts),
            places.Of(block.Span.Start, block.Span.Length));
    }
}
