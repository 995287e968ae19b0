namespace EsbGen.Benchmarks.Json.Plain;

/// <summary>Servers of one outcome, as one writes it by hand for a serializer.</summary>
internal sealed class PlainStepOutcome
{
    public long ResultType { get; set; }

    public string ResultTypeText { get; set; } = "";

    public long Count { get; set; }

    public List<PlainServer> IpList { get; set; } = null!;
}
