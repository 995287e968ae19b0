namespace EsbGen.Json;

/// <summary>A list within a list or dictionary.</summary>
internal sealed class ListJson<T>(EsbJson<T> item) : EsbJson<IReadOnlyList<T>>
{
    public override IReadOnlyList<T> ReadJson(ref EsbJsonReader reader) => reader.ReadItems(item);

    public override void WriteJson(EsbJsonWriter writer, IReadOnlyList<T> value) => writer.WriteItems(value, item);
}
