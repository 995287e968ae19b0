using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;

namespace EsbGen.Generator.Parsing;

/// <summary>How Markdig reads pages.</summary>
internal static class Pipelines
{
    /// <summary>Pipe tables, also those without a line of dashes, each row with the cells its author wrote.</summary>
    public static MarkdownPipeline Page { get; } = OfPage();

    private static MarkdownPipeline OfPage()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = false, UseHeaderForColumnCount = false });
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        return builder.Build();
    }
}
