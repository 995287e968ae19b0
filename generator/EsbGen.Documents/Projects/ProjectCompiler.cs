using EsbGen.Documents.Binding;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;

namespace EsbGen.Documents.Projects;

/// <summary>Compiles the documents of a project. The generator takes the same steps one by one, so that it repeats those alone whose input changed.</summary>
internal static class ProjectCompiler
{
    /// <param name="documents">The documents, each once.</param>
    /// <param name="overrides">The overrides, each once.</param>
    /// <param name="dialect">How they are written.</param>
    /// <param name="settings">What the project decides.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static ProjectModel Compile(IReadOnlyList<DocumentText> documents, IReadOnlyList<OverrideText> overrides, Dialect dialect, Settings settings, CancellationToken cancellationToken)
    {
        var files = OverrideSet.From(overrides.Select(file => file.Read(dialect, cancellationToken)));
        var bound = new EquatableArray<BoundDocument>(documents.Select(document => DocumentCompiler.Compile((document.With(files) with { Dialect = dialect }), cancellationToken)));
        var links = Link(bound, ClashFinder.Find(ClashFinder.KeysOf(bound), settings, cancellationToken), files, settings);
        var joined = bound.Select(document => ApiCompiler.Join(document, links, cancellationToken)).OfType<JoinedApi>().ToList();
        var refused = ApiCompiler.RefusedTypes(joined, links);
        var failures = joined.Select(static api => api.Failure).OfType<Finding>().ToList();
        var apis = new List<CompiledApi>();
        foreach (var api in joined)
        {
            var compiled = api.Overridden is not { } overridden ? null : ExceptionGuard.Run<CompiledApi?>(
                () => ApiCompiler.Complete(overridden, refused, cancellationToken),
                failure =>
                {
                    failures.Add(failure);
                    return null;
                },
                api.Path);
            apis.AddRange(compiled is null ? [] : [compiled]);
        }

        var findings = ProjectFindings.Of(bound, links, apis.Select(static api => api.Disagreement).OfType<Disagreement>(), FindingSeverity.Info);
        return new ProjectModel(
            new([.. apis]),
            ValueSets.Unite(apis.Select(static api => api.Values).OfType<SystemValues>()),
            new([.. findings, .. failures, .. apis.SelectMany(static api => (IEnumerable<Finding>)api.Findings)]));
    }

    /// <summary>What the documents mean to each other.</summary>
    public static ProjectLinks Link(EquatableArray<BoundDocument> documents, Clashes clashes, OverrideSet overrides, Settings settings) =>
        new(clashes, TranslationFinder.Find(documents, clashes), overrides, settings);
}
