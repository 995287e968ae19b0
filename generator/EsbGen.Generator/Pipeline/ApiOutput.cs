using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;
using EsbGen.Generator.CSharp;

namespace EsbGen.Generator.Pipeline;

/// <summary>What one API adds to the project.</summary>
/// <param name="File">Its file; null where the project cannot hold generated code.</param>
/// <param name="Values">Its lists of values; null where it has none.</param>
/// <param name="Disagreement">What its documents say differently; null where they agree.</param>
internal sealed record ApiOutput(GeneratedFile? File, SystemValues? Values, Disagreement? Disagreement);
