using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding;

/// <summary>What one document says, and what is wrong with it.</summary>
/// <param name="Api">The API; null where the page describes none or none can be made.</param>
/// <param name="AddressPlace">Where the address stands, for a clash with another document.</param>
/// <param name="Findings">In the order of the document.</param>
internal sealed record BoundDocument(ApiModel? Api, Place AddressPlace, EquatableArray<Finding> Findings)
{
    /// <summary>How the document is written.</summary>
    public Dialect Dialect { get; init; } = EsbDialect.Instance;

    /// <summary>The document's path within the project, with forward slashes.</summary>
    public string Source { get; init; } = "";

    /// <summary>How much the worst of its findings weighs; null where it has none.</summary>
    public FindingSeverity? MostSevere { get; } = Findings.Count == 0 ? null : Findings.Max(static finding => Rules.Of(finding.Id).Severity);

    /// <summary>Whether an override lies beside it, which may settle findings.</summary>
    public bool HasOverride { get; init; }

    /// <summary>What other documents' APIs can clash with; null where there is no API.</summary>
    public ApiKey? Key { get; init; }

    /// <summary>The address's path as the document tells it; empty where it does not.</summary>
    public string ToldAddress { get; init; } = "";

    /// <summary>The method as the document tells it; empty where it does not.</summary>
    public string ToldMethod { get; init; } = "";
}
