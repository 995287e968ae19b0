using System.Text.Json;
using System.Text.Json.Serialization;

namespace EsbGen.Benchmarks.Json.Init;

/// <summary>The answer's data, as the generator emits it.</summary>
internal sealed record InitAnswerData
{
    public bool IsFinished { get; init; }

    public InitStepDetail StepInstanceDetail { get; init; } = null!;

    public IReadOnlyList<InitStepOutcome> StepInstanceAnalyseResult { get; init; } = [];

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
