using System.Text.Json;
using System.Text.Json.Serialization;

namespace EsbGen.Benchmarks.Json.Init;

/// <summary>As little as a time can cost.</summary>
internal sealed class DateTimeConverter : JsonConverter<EsbDateTime>
{
    public override EsbDateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, EsbDateTime value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
