using System.Text.Json;
using System.Text.Json.Serialization;

namespace EsbGen.Benchmarks.Json.Init;

/// <summary>The answer, as the generator emits it.</summary>
internal sealed record InitAnswer
{
    public bool? Result { get; init; }

    public EsbCode Code { get; init; }

    public string? Message { get; init; }

    public InitAnswerData Data { get; init; } = null!;

    public string? RequestId { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
