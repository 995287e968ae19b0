namespace EsbGen.Json;

/// <summary>A single value, or null, within a list or dictionary.</summary>
internal sealed class NullableScalarJson<T>(EsbJson<T> inner) : EsbJson<T?>
    where T : struct
{
    public override T? ReadJson(ref EsbJsonReader reader) => reader.TryReadNull() ? null : inner.ReadJson(ref reader);

    public override void WriteJson(EsbJsonWriter writer, T? value)
    {
        if (value is { } some)
        {
            inner.WriteJson(writer, some);
        }
        else
        {
            writer.WriteNull();
        }
    }
}
