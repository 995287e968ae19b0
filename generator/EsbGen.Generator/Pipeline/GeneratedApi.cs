using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;
using EsbGen.Generator.CSharp;

namespace EsbGen.Generator.Pipeline;

/// <summary>What one API adds to the project.</summary>
/// <param name="Name">The API; null where an exception of ours took it away.</param>
/// <param name="Values">Its lists of values; null where it has none.</param>
/// <param name="Disagreement">What its documents in two languages say differently; null where they agree.</param>
/// <param name="Findings">What is wrong with its overrides.</param>
/// <param name="File">Its file; null where the project cannot hold generated code.</param>
internal sealed record GeneratedApi(ApiName? Name, SystemValues? Values, Disagreement? Disagreement, EquatableArray<Finding> Findings, GeneratedFile? File)
{
    public static GeneratedApi Failed(Finding failure) => new(null, null, null, new([failure]), null);
}
