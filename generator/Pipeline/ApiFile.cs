using EsbGen.Generator.Binding;
using EsbGen.Generator.Binding.Examples;
using EsbGen.Generator.Binding.Merging;
using EsbGen.Generator.Binding.Paging;
using EsbGen.Generator.Binding.Values;
using EsbGen.Generator.Emit;
using EsbGen.Generator.Model;

namespace EsbGen.Generator.Pipeline;

/// <summary>One API's file.</summary>
internal static class ApiFile
{
    /// <summary>Null where the document has no API that is made, and where an override has a say in it.</summary>
    public static ApiOutput? EmitPlain((BoundDocument Document, ProjectFacts Project) input, CancellationToken cancellationToken) =>
        ApiResolver.Plain(input.Document, input.Project) is { } api ? EmitMerged((Merge(api), (api.Settings, api.Consumer)), cancellationToken) : null;

    public static ApiOutput EmitMerged((MergedApi Merged, (Settings Settings, ConsumerFacts Consumer) Project) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (merged, (settings, consumer)) = input;
        var api = merged.Api;
        var file = consumer.CanGenerate
            ? ApiEmitter.Emit(api, PagingFinder.Find(api), ExampleReconciler.Reconcile(api, cancellationToken), settings.Namespace, consumer.HasDataAnnotations)
            : null;
        return new ApiOutput(file, ValueSets.Of(api), Disagreement.Of(merged));
    }

    /// <summary>An API as both languages tell it.</summary>
    public static MergedApi Merge(ResolvedApi api)
    {
        var merged = api.Other is { } other ? ApiMerger.Merge(api.Api, other) : new MergedApi(api.Api, "", default);
        return api.Settings.NamesValuesByNumber ? merged with { Api = ValuesByNumber.Name(merged.Api) } : merged;
    }
}
