using System.Text.Json.Serialization;

namespace EsbGen.Benchmarks.Json.Init;

/// <summary>System.Text.Json's own code for the records that the generator emits, without the code that it emits with them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(CodeConverter), typeof(DateTimeConverter)])]
[JsonSerializable(typeof(InitAnswer))]
internal sealed partial class InitContext : JsonSerializerContext;
