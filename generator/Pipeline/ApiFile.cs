using EsbGen.Generator.Binding.Examples;
using EsbGen.Generator.Binding.Merging;
using EsbGen.Generator.Binding.Paging;
using EsbGen.Generator.Emit;
using EsbGen.Generator.Model;

namespace EsbGen.Generator.Pipeline;

/// <summary>One API's file.</summary>
internal static class ApiFile
{
    /// <summary>Null where the project cannot hold generated code.</summary>
    public static GeneratedFile? Emit((MergedApi Merged, (Settings Settings, ConsumerFacts Consumer) Project) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var api = input.Merged.Api;
        return input.Project.Consumer.CanGenerate
            ? ApiEmitter.Emit(api, PagingFinder.Find(api), ExampleReconciler.Reconcile(api, cancellationToken), input.Project.Settings.Namespace, input.Project.Consumer.HasDataAnnotations)
            : null;
    }
}
