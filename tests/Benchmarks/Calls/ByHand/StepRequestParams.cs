namespace EsbGen.Benchmarks.Calls.ByHand;

/// <summary>Which step is asked for.</summary>
internal sealed class StepRequestParams
{
    public required long JobInstanceId { get; init; }

    public required long StepInstanceId { get; init; }
}
