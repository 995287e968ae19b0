using EsbGen.Benchmarks.Esb.Job;
using EsbGen.Benchmarks.Json.Plain;

namespace EsbGen.Benchmarks.Json;

/// <summary>The start document's request.</summary>
internal static class Requests
{
    public static GetStepInstanceStatusRequest Own { get; } = new() { BkBizId = 2, Params = new() { JobInstanceId = 490001, StepInstanceId = 790001 } };

    public static PlainRequest Plain { get; } = new() { BkBizId = 2, Params = new() { JobInstanceId = 490001, StepInstanceId = 790001 } };
}
