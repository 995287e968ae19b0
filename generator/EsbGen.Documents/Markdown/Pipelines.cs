using Markdig;
using Markdig.Extensions.Tables;

namespace EsbGen.Documents.Markdown;

/// <summary>How Markdig reads pages.</summary>
internal static class Pipelines
{
    /// <summary>Pipe tables, also those without a line of dashes, each row with the cells its author wrote.</summary>
    public static MarkdownPipeline Page { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = false, UseHeaderForColumnCount = false })
        .Build();
}
