using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;
using EsbGen.Generator.CSharp;

namespace EsbGen.Generator.Pipeline;

/// <summary>One API's file.</summary>
internal static class ApiFile
{
    /// <summary>The file of an API that one document tells; null where the project cannot hold generated code.</summary>
    public static GeneratedFile? EmitPlain(ResolvedApi api, CancellationToken cancellationToken) =>
        Emit(Merge(api).Api, api.Settings, api.Consumer, cancellationToken);

    public static ApiOutput EmitMerged((MergedApi Merged, (Settings Settings, ConsumerFacts Consumer) Project) input, CancellationToken cancellationToken)
    {
        var (merged, (settings, consumer)) = input;
        return new ApiOutput(Emit(merged.Api, settings, consumer, cancellationToken), ValueSets.Of(merged.Api), Disagreement.Of(merged));
    }

    /// <summary>An API as both languages tell it.</summary>
    public static MergedApi Merge(ResolvedApi api)
    {
        var merged = api.Other is { } other ? ApiMerger.Merge(api.Api, other) : new MergedApi(api.Api, "", default);
        return api.Settings.NamesValuesByNumber ? merged with { Api = ValuesByNumber.Name(merged.Api) } : merged;
    }

    private static GeneratedFile? Emit(ApiModel api, Settings settings, ConsumerFacts consumer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return consumer.CanGenerate
            ? ApiEmitter.Emit(api, PagingFinder.Find(api), ExampleReconciler.Reconcile(api, cancellationToken), settings.Namespace, consumer.HasDataAnnotations)
            : null;
    }
}
