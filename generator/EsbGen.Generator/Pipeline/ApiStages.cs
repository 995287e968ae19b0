using System.Collections.Immutable;
using System.Text;
using EsbGen.Documents.Binding;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;
using EsbGen.Documents.Projects;
using EsbGen.Generator.CSharp;
using EsbGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Pipeline;

/// <summary>The steps of <see cref="ProjectCompiler"/> as stages, and each API's way to its file.</summary>
internal static class ApiStages
{
    public static EquatableArray<ApiKey> KeysOf(ImmutableArray<BoundDocument> documents, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ClashFinder.KeysOf(documents);
    }

    public static Clashes FindClashes((EquatableArray<ApiKey> Keys, Settings Settings) input, CancellationToken cancellationToken) =>
        ClashFinder.Find(input.Keys, input.Settings, cancellationToken);

    public static ProjectLinks Link((ImmutableArray<BoundDocument> Documents, (Clashes Clashes, (OverrideSet Overrides, Settings Settings) Project) Own) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (documents, (clashes, (overrides, settings))) = input;
        return ProjectCompiler.Link(new(documents), clashes, overrides, settings);
    }

    public static JoinedApi? Join((BoundDocument Document, ProjectLinks Links) input, CancellationToken cancellationToken) =>
        ApiCompiler.Join(input.Document, input.Links, cancellationToken);

    public static EquatableArray<RefusedType> RefusedTypes((ImmutableArray<JoinedApi?> Apis, ProjectLinks Links) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ApiCompiler.RefusedTypes(input.Apis.OfType<JoinedApi>(), input.Links);
    }

    public static GeneratedApi? Emit((JoinedApi? Joined, (EquatableArray<RefusedType> Refused, (Settings Settings, Target Target) Project) Project) input, CancellationToken cancellationToken)
    {
        var (joined, (refused, (settings, target))) = input;
        return joined is null ? null
            : joined.Overridden is not { } overridden ? GeneratedApi.Failed(joined.Failure!)
            : ExceptionGuard.Run(() => Emit(ApiCompiler.Complete(overridden, refused, cancellationToken), settings, target), GeneratedApi.Failed, joined.Path);
    }

    /// <summary>What the generator reports; <see cref="EsbAnalyzer"/> reports the rest.</summary>
    public static EquatableArray<Finding> Findings((ImmutableArray<BoundDocument> Documents, (ProjectLinks Links, GeneratedProject Project) Project) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (documents, (links, project)) = input;
        return new([.. ProjectFindings.Of(new(documents), links, project.Disagreements, FindingSeverity.Warning), .. project.Findings]);
    }

    private static GeneratedApi Emit(CompiledApi compiled, Settings settings, Target target)
    {
        var api = compiled.Api;
        var file = target.CanGenerate ? ApiEmitter.Emit(api, compiled.Paging, compiled.Examples, settings.Namespace, target.HasDataAnnotations) : null;
        return new GeneratedApi(new ApiName(api.SystemIdentifier, api.Identifier), compiled.Values, compiled.Disagreement, compiled.Findings, file);
    }
}
