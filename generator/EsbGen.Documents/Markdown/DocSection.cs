namespace EsbGen.Documents.Markdown;

/// <summary>A heading and what stands below it, up to the next heading of any level.</summary>
/// <param name="Level">1 to 6; 0 for what stands before the first heading.</param>
/// <param name="Title">The heading's text.</param>
/// <param name="Blocks">Paragraphs, tables and code in their order.</param>
internal sealed record DocSection(int Level, DocText Title, List<DocBlock> Blocks);
