using System.Text.Json.Serialization;

namespace EsbGen.Benchmarks.Json.Plain;

/// <summary>System.Text.Json's own code for plain classes, which is the fastest that it makes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PlainAnswer))]
[JsonSerializable(typeof(PlainRequest))]
internal sealed partial class PlainContext : JsonSerializerContext;
