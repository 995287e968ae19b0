using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>All that a project's documents say.</summary>
/// <param name="Apis">Its APIs, in the order of the documents.</param>
/// <param name="Values">The lists of values of each system.</param>
/// <param name="Findings">What is wrong with documents and overrides.</param>
internal sealed record ProjectModel(EquatableArray<CompiledApi> Apis, EquatableArray<SystemValues> Values, EquatableArray<Finding> Findings);
