using System.Collections.Immutable;
using EsbGen.Generator.Binding;
using EsbGen.Generator.Overrides;

namespace EsbGen.Generator.Pipeline;

/// <summary>Finds what of the project has a part in an API, so that a change of the rest does not reach it.</summary>
internal static class ApiResolver
{
    /// <summary>The document's API where nothing else has a part in it; null where there is none, where it gives way to another, and where something has.</summary>
    public static ResolvedApi? Plain(BoundDocument document, ProjectFacts project) => Resolve(document, project) is { Other: null, Overrides.Count: 0 } api ? api : null;

    /// <summary>The APIs in which a translation or an override has a part.</summary>
    public static IEnumerable<ResolvedApi> Joined((ImmutableArray<BoundDocument> Documents, ProjectFacts Project) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (documents, project) = input;
        return project.Overrides.IsEmpty && !project.Clashes.HasTranslations
            ? []
            : documents.Select(document => Resolve(document, project)!).Where(static api => api is not null and not { Other: null, Overrides.Count: 0 });
    }

    private static ResolvedApi? Resolve(BoundDocument document, ProjectFacts project)
    {
        if (document.Api is not { } api || project.Clashes.Of(api.Source) is not null)
        {
            return null;
        }

        var other = project.Translations.Of(api.Source);
        return new ResolvedApi(api, other, project.Overrides.IsEmpty ? default : new(OverridesOf(project.Overrides, api.Source, other?.Source)), project.Settings, project.Consumer);
    }

    private static IEnumerable<OverrideFile> OverridesOf(OverrideSet overrides, string source, string? otherSource)
    {
        if (overrides.Of(source) is { } own)
        {
            yield return own;
        }

        if (otherSource is not null && overrides.Of(otherSource) is { } other)
        {
            yield return other;
        }
    }
}
