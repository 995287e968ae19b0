using EsbGen.Documents.Text;

namespace EsbGen.Documents.Markdown;

/// <summary>A table; rows have as many cells as their author wrote, which need not be as many as the header's.</summary>
internal sealed record DocTable(DocRow Header, List<DocRow> Rows, TextPlace Where) : DocBlock(Where);
