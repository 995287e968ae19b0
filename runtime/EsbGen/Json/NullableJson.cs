namespace EsbGen.Json;

/// <summary>A type whose value may be JSON's null.</summary>
internal sealed class NullableJson<T>(EsbJson<T> inner) : EsbJson<T?>
{
    public override T? ReadJson(ref EsbJsonReader reader) => reader.TryReadNull() ? default : inner.ReadJson(ref reader);

    public override void WriteJson(EsbJsonWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNull();
        }
        else
        {
            inner.WriteJson(writer, value);
        }
    }
}
