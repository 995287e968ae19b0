namespace EsbGen.Benchmarks.Calls.ByHand;

/// <summary>A server.</summary>
internal sealed class StepServer
{
    public long BkCloudId { get; set; }

    public string? Ip { get; set; }
}
