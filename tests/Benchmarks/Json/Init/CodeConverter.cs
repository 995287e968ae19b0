using System.Text.Json;
using System.Text.Json.Serialization;

namespace EsbGen.Benchmarks.Json.Init;

/// <summary>As little as an answer's code can cost.</summary>
internal sealed class CodeConverter : JsonConverter<EsbCode>
{
    public override EsbCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, EsbCode value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Number ?? 0);
}
