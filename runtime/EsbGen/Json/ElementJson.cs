using System.Text.Json;

namespace EsbGen.Json;

/// <summary>JSON of any shape, as it was received.</summary>
internal sealed class ElementJson : EsbJson<JsonElement>
{
    public override JsonElement ReadJson(ref EsbJsonReader reader) => reader.ParseElement();

    public override void WriteJson(EsbJsonWriter writer, JsonElement value) => writer.WriteElement(value);
}
