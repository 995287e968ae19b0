using System.Text.Json.Nodes;

namespace EsbGen.Json;

/// <summary>JSON of any shape, to be sent.</summary>
internal sealed class NodeJson : EsbJson<JsonNode?>
{
    public override JsonNode? ReadJson(ref EsbJsonReader reader) => reader.ParseNode();

    public override void WriteJson(EsbJsonWriter writer, JsonNode? value) => writer.WriteNode(value);
}
