using EsbGen.Documents.Text;

namespace EsbGen.Documents.Markdown;

/// <summary>A block of code, fenced or indented.</summary>
/// <param name="Text">Its lines, joined by <c>\n</c>, without the fence.</param>
/// <param name="Language">What the fence says after its marks; means nothing here.</param>
/// <param name="IsClosed">Whether an own fence ends it.</param>
/// <param name="Map">Tells where a piece of <paramref name="Text"/> stands in the document.</param>
/// <param name="Where">The whole block.</param>
internal sealed record DocCode(string Text, string Language, bool IsClosed, CodeMap Map, TextPlace Where) : DocBlock(Where);
