using System.Text.Json;
using System.Text.Json.Serialization;

namespace EsbGen.Benchmarks.Json.Init;

/// <summary>A server, as the generator emits it.</summary>
internal sealed record InitServer
{
    public long BkCloudId { get; init; }

    public string Ip { get; init; } = "";

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
