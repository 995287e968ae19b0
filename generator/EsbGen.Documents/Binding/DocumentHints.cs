using EsbGen.Documents.Dialects;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding;

/// <summary>What is known of a document beside its text.</summary>
/// <param name="Source">Its path within the project, with forward slashes.</param>
/// <param name="Method">The item's <c>EsbMethod</c>, empty where there is none.</param>
/// <param name="AddressPath">The item's <c>EsbPath</c>, empty where there is none.</param>
/// <param name="Start">Its first character.</param>
internal sealed record DocumentHints(string Source, string Method, string AddressPath, Place Start)
{
    /// <summary>How the document is written.</summary>
    public required Dialect Dialect { get; init; }

    /// <summary>Whether the project embeds the examples.</summary>
    public bool KeepsExamples { get; init; }
}
