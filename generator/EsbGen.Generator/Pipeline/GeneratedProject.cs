using System.Collections.Immutable;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;

namespace EsbGen.Generator.Pipeline;

/// <summary>What all APIs add to the project together. An edit of one document changes it rarely.</summary>
/// <param name="Apis">The APIs that have a file.</param>
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
        var (names, values, disagreements, findings) = (new List<ApiName>(rows.Length), new List<SystemValues>(), new List<Disagreement>(), new List<Finding>());
        foreach (var api in rows)
        {
            AddIfAny(names, api?.Name);
            AddIfAny(values, api?.Values);
            AddIfAny(disagreements, api?.Disagreement);
            findings.AddRange(api?.Findings ?? default);
        }

        return new GeneratedProject(new([.. names]), new([.. values]), new([.. disagreements]), new([.. findings]));
    }

    private static void AddIfAny<T>(List<T> items, T? item)
        where T : class
    {
        if (item is not null)
        {
            items.Add(item);
        }
    }
}
