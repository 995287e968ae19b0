namespace EsbGen.Json;

/// <summary>A dictionary within a list or dictionary.</summary>
internal sealed class DictionaryJson<T>(EsbJson<T> item) : EsbJson<IReadOnlyDictionary<string, T>>
{
    public override IReadOnlyDictionary<string, T> ReadJson(ref EsbJsonReader reader) => reader.ReadEntries(item);

    public override void WriteJson(EsbJsonWriter writer, IReadOnlyDictionary<string, T> value) => writer.WriteEntries(value, item);
}
