using EsbGen.Documents.Text;

namespace EsbGen.Documents.Markdown;

/// <summary>A paragraph or list item; its lines are separated by <c>\n</c>.</summary>
internal sealed record DocParagraph(string Text, TextPlace Where) : DocBlock(Where);
