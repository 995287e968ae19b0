using EsbGen.Documents.Binding;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;

namespace EsbGen.Generator.Pipeline;

/// <summary>Finds what of the project has a part in an API, so that a change of the rest does not reach it.</summary>
internal static class ApiResolver
{
    /// <summary>Whether the document has an API that gets a file, and nothing else has a part in it.</summary>
    public static bool IsPlain(BoundDocument document, ProjectFacts project) =>
        IsMade(document, project) && !document.HasOverride && project.Translations.Of(document.Source) is null;

    /// <summary>The document's API where nothing else has a part in it; null where there is none, where it gives way to another, and where something has.</summary>
    public static ResolvedApi? Plain(BoundDocument document, ProjectFacts project) =>
        IsPlain(document, project) ? new ResolvedApi(document.Api!, null, default, project.Settings, project.Consumer) : null;

    /// <summary>The APIs in which a translation or an override has a part.</summary>
    public static IEnumerable<ResolvedApi> Joined((EquatableArray<BoundDocument> Documents, ProjectFacts Project) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (documents, project) = input;
        return project.Overrides.IsEmpty && !project.Clashes.HasTranslations
            ? []
            : documents.Where(document => IsMade(document, project) && !IsPlain(document, project)).Select(document => Join(document.Api!, project));
    }

    private static bool IsMade(BoundDocument document, ProjectFacts project) => document.Api is not null && project.Clashes.Of(document.Source) is null;

    private static ResolvedApi Join(ApiModel api, ProjectFacts project)
    {
        var other = project.Translations.Of(api.Source);
        return new ResolvedApi(api, other, new(OverridesOf(project.Overrides, api.Source, other?.Source)), project.Settings, project.Consumer);
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
