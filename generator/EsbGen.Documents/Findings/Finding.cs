using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Findings;

/// <summary>One complaint about one place of a document, as a value; the compiler's diagnostic is made last.</summary>
/// <param name="Id">Which descriptor of <see cref="Rules"/>.</param>
/// <param name="Place">Where in the document.</param>
/// <param name="Arguments">What fills the descriptor's message.</param>
internal sealed record Finding(string Id, Place Place, EquatableArray<string> Arguments)
{
    /// <summary>The field that it is about; null where it is about something else.</summary>
    public FieldPath? Field { get; init; }

    /// <summary>What an override says, as its JSON, to settle it; null where none can. The message has a last argument for it.</summary>
    public string? Fix { get; init; }
}
