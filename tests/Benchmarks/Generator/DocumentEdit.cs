using EsbGen.Scorecard;

namespace EsbGen.Benchmarks.Generator;

/// <summary>A document before and after somebody put a word into it that reaches the generated code.</summary>
internal sealed record DocumentEdit(SourceDocument Before, SourceDocument After)
{
    /// <summary>Edits of documents that are spread evenly over a set.</summary>
    public static List<DocumentEdit> Of(IReadOnlyList<MeasuredDocument> documents, int count)
    {
        var edits = new List<DocumentEdit>(count);
        for (var index = 0; edits.Count < count; index += documents.Count / count)
        {
            while (edits.Count < count)
            {
                if (Of(documents[index % documents.Count]) is { } edit)
                {
                    edits.Add(edit);
                    break;
                }

                index++;
            }
        }

        return edits;
    }

    private static DocumentEdit? Of(MeasuredDocument document)
    {
        var lines = document.Source.Text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index].TrimEnd();
            if (!line.StartsWith('|') || !line.EndsWith('|') || line.Contains("--", StringComparison.Ordinal))
            {
                continue;
            }

            var changed = document.Source with { Text = string.Join('\n', [.. lines[..index], line[..^1] + " edited |", .. lines[(index + 1)..]]) };
            if (MeasuredDocument.Emit(changed) is { } file && file != MeasuredDocument.Emit(document.Source))
            {
                return new DocumentEdit(document.Source, changed);
            }
        }

        return null;
    }
}
