namespace EsbGen.Benchmarks.Calls.ByHand;

/// <summary>Servers of one outcome.</summary>
internal sealed class StepOutcome
{
    public long ResultType { get; set; }

    public string? ResultTypeText { get; set; }

    public long Count { get; set; }

    public List<StepServer>? IpList { get; set; }
}
