using System.Text.Json.Serialization;

namespace EsbGen.Benchmarks.Calls.ByHand;

/// <summary>System.Text.Json's own code for these classes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(StepRequest))]
[JsonSerializable(typeof(StepAnswer))]
internal sealed partial class StepContext : JsonSerializerContext;
