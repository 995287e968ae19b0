using Refit;

namespace EsbGen.Benchmarks.Calls.ByHand;

/// <summary>The API as one writes it for Refit.</summary>
internal interface IStepApi
{
    const string Path = "/api/c/compapi/v2/job/get_step_instance_status/";

    [Post(Path)]
    Task<StepAnswer> GetStepInstanceStatusAsync([Body] StepRequest request, CancellationToken cancellationToken);
}
