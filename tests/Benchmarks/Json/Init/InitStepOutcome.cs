using System.Text.Json;
using System.Text.Json.Serialization;

namespace EsbGen.Benchmarks.Json.Init;

/// <summary>Servers of one outcome, as the generator emits it.</summary>
internal sealed record InitStepOutcome
{
    public long ResultType { get; init; }

    public string ResultTypeText { get; init; } = "";

    public long Count { get; init; }

    public IReadOnlyList<InitServer> IpList { get; init; } = [];

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
