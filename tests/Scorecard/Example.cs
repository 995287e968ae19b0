using System.Text.Json.Nodes;

namespace EsbGen.Scorecard;

/// <summary>A JSON text that a document shows as a request or an answer.</summary>
internal sealed record Example(bool IsAnswer, JsonNode Json);
