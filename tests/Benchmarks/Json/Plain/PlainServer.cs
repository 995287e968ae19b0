namespace EsbGen.Benchmarks.Json.Plain;

/// <summary>A server, as one writes it by hand for a serializer.</summary>
internal sealed class PlainServer
{
    public long BkCloudId { get; set; }

    public string Ip { get; set; } = "";
}
