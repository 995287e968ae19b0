using System.Text;
using EsbGen.Documents.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace EsbGen.Documents.Markdown;

/// <summary>Reads a code block with the map back to its document.</summary>
internal sealed class CodeReader(SourcePlaces places)
{
    private readonly StringBuilder _text = new();

    public DocCode Read(CodeBlock block)
    {
        var (text, pieces) = AsItStands(block) ?? Joined(block);
        var fenced = block as FencedCodeBlock;
        return new DocCode(
            text,
            fenced?.Info ?? "",
            fenced is null || fenced.ClosingFencedCharCount > 0,
            new CodeMap(places, pieces),
            places.Of(block.Span.Start, block.Span.Length));
    }

    /// <summary>Most code stands in the page as it is; within a list or a quote each line has marks before it.</summary>
    private (string Text, List<(int InCode, int InSource)> Pieces)? AsItStands(CodeBlock block)
    {
        var lines = block.Lines;
        for (var index = 0; index < lines.Count; index++)
        {
            // One break stands between it and the line before.
            var line = lines.Lines[index].Slice;
            if (!IsOfPage(line) || (index > 0 && line.Start != lines.Lines[index - 1].Slice.End + 2))
            {
                return null;
            }
        }

        if (lines.Count == 0)
        {
            return null;
        }

        var start = lines.Lines[0].Slice.Start;
        var text = places.Parsed.Substring(start, Math.Max(0, lines.Lines[lines.Count - 1].Slice.End + 1 - start));
        return text.IndexOf('\r') >= 0 ? null : (text, [(0, start + places.Shift)]);
    }

    private (string Text, List<(int InCode, int InSource)> Pieces) Joined(CodeBlock block)
    {
        var lines = block.Lines;
        var text = _text.Clear();
        var pieces = new List<(int InCode, int InSource)>(lines.Count);
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines.Lines[index];
            if (index > 0)
            {
                text.Append('\n');
            }

            pieces.Add((text.Length, (IsOfPage(line.Slice) ? line.Slice.Start : line.Position) + places.Shift));
            text.Append(line.Slice.Text, line.Slice.Start, Math.Max(0, line.Slice.Length));
        }

        return (text.ToString(), pieces);
    }

    /// <summary>Markdig writes a line anew to break up a tab.</summary>
    private bool IsOfPage(StringSlice line) => ReferenceEquals(line.Text, places.Parsed);
}
