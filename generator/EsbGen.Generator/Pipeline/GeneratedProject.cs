using System.Collections.Immutable;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;

namespace EsbGen.Generator.Pipeline;

/// <summary>What all APIs add to the project together. An edit of one document changes it rarely.</summary>
/// <param name="Apis">The APIs that have a file, in ordinal order.</param>
/// <param name="Values">Their lists of values, API by API.</param>
/// <param name="Disagreements">What documents of two languages say differently.</param>
/// <param name="Findings">What is wrong with their overrides.</param>
internal sealed record GeneratedProject(
    EquatableArray<ApiName> Apis,
    EquatableArray<SystemValues> Values,
    EquatableArray<Disagreement> Disagreements,
    EquatableArray<Finding> Findings)
{
    public static GeneratedProject Of(ImmutableArray<GeneratedApi?> rows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var apis = rows.OfType<GeneratedApi>().ToList();
        return new GeneratedProject(
            new(apis.Select(static api => api.Name).OfType<ApiName>().OrderBy(static api => api.System, StringComparer.Ordinal).ThenBy(static api => api.Api, StringComparer.Ordinal)),
            new(apis.Select(static api => api.Values).OfType<SystemValues>()),
            new(apis.Select(static api => api.Disagreement).OfType<Disagreement>()),
            new(apis.SelectMany(static api => (IEnumerable<Finding>)api.Findings)));
    }
}
