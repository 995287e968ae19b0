namespace EsbGen.Documents.Text;

/// <summary>A character of a document by its line and its place in the line, both counted from zero.</summary>
internal readonly record struct LinePosition(int Line, int Character);
