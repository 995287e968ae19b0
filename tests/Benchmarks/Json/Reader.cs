using System.Text.Json.Nodes;

namespace EsbGen.Benchmarks.Json;

/// <summary>A way to read the answer.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Read">Reads it.</param>
/// <param name="WriteBack">What was read, as JSON: by that, contenders are seen to read alike.</param>
internal sealed record Reader(string Name, Func<byte[], object> Read, Func<object, JsonNode> WriteBack);
