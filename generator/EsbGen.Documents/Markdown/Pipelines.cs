using Markdig;
using Markdig.Extensions.Tables;

namespace EsbGen.Documents.Markdown;

/// <summary>How Markdig reads pages.</summary>
internal static class Pipelines
{
    /// <summary>
    /// Pipe tables, also those without a line of dashes, each row with the cells its author wrote. Blocks of text that would take Markdig
    /// too long stay unparsed.
    /// </summary>
    public static MarkdownPipeline Page { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = false, UseHeaderForColumnCount = false });
        foreach (var parser in builder.BlockParsers)
        {
            parser.Closed += static (_, block) => TextBound.Apply(block);
        }

        return builder.Build();
    }
}
