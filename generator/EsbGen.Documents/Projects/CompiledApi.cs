using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>An API with all that the project says of it.</summary>
/// <param name="Api">The API.</param>
/// <param name="Paging">How it gives a long list in pages; null where it does not.</param>
/// <param name="Examples">Examples that fit it; null unless the project embeds them.</param>
/// <param name="Values">Its lists of values; null where it has none.</param>
/// <param name="Disagreement">What its documents in two languages say differently; null where they agree.</param>
/// <param name="Findings">What is wrong with its overrides.</param>
internal sealed record CompiledApi(ApiModel Api, PagingModel? Paging, EmbeddedExamples? Examples, SystemValues? Values, Disagreement? Disagreement, EquatableArray<Finding> Findings);
