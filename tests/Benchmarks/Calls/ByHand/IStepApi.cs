using Refit;

namespace EsbGen.Benchmarks.Calls.ByHand;

/// <summary>The API as one writes it for Refit.</summary>
internal interface IStepApi
{
    [Post(StepClient.Path)]
    Task<StepAnswer> GetStepInstanceStatusAsync([Body] StepRequest request, CancellationToken cancellationToken);
}
