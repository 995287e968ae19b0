using EsbGen.Documents.Binding;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;

namespace EsbGen.Documents.Projects;

/// <summary>Takes a bound document to its finished API: one way, with or without translation and override.</summary>
internal static class ApiCompiler
{
    /// <summary>The document's API with its translation and overrides; null where it has none, or where another document's client is made.</summary>
    public static JoinedApi? Join(BoundDocument document, ProjectLinks links, CancellationToken cancellationToken)
    {
        if (document.Api is not { } api || links.Clashes.Of(document.Source) is not null)
        {
            return null;
        }

        var path = document.AddressPlace.Path;
        return ExceptionGuard.Run(
            () => new JoinedApi(Override(api, document.Dialect, links.Translations.Of(document.Source), links, cancellationToken), path, null),
            failure => new JoinedApi(null, path, failure),
            path);
    }

    /// <summary>Names that overrides chose and that something else of the system has.</summary>
    public static EquatableArray<RefusedType> RefusedTypes(IEnumerable<JoinedApi> joined, ProjectLinks links)
    {
        var apis = joined.ToList();
        return apis.TrueForAll(static api => api.Overridden is not { Renames.Count: > 0 })
            ? default
            : TypeClashFinder.Find(apis.Select(static api => api.ChosenTypes).OfType<ChosenTypes>(), links.Clashes.Apis);
    }

    public static CompiledApi Complete(OverriddenApi joined, EquatableArray<RefusedType> refused, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var named = RecordRenamer.Apply(joined, refused);
        var api = named.Merged.Api;
        return new CompiledApi(
            api,
            PagingFinder.Find(api),
            ExampleReconciler.Reconcile(api, cancellationToken),
            ValueSets.Of(api),
            Disagreement.Of(named.Merged),
            named.Findings);
    }

    private static OverriddenApi Override(ApiModel api, Dialect dialect, ApiModel? translation, ProjectLinks links, CancellationToken cancellationToken)
    {
        var merged = translation is null ? new MergedApi(api, "", default) : ApiMerger.Merge(api, translation);
        if (links.Settings.NamesValuesByNumber)
        {
            merged = merged with { Api = ValuesByNumber.Name(merged.Api) };
        }

        var overrides = new[] { links.Overrides.Of(api.Source), translation is null ? null : links.Overrides.Of(translation.Source) };
        return ApiOverrider.Apply(merged, [.. overrides.OfType<OverrideFile>()], dialect, cancellationToken);
    }
}
