using System.Text.Json;

namespace EsbGen.Json;

/// <summary>A single value within a list or dictionary.</summary>
internal sealed class ScalarJson<T>(ScalarJson<T>.TryRead tryRead, Action<EsbJsonWriter, T> write) : EsbJson<T>
{
    public delegate bool TryRead(ref EsbJsonReader reader, out T value);

    public override T ReadJson(ref EsbJsonReader reader)
    {
        if (!tryRead(ref reader, out var value))
        {
            reader.Lose(isText: typeof(T) == typeof(string) && reader.TokenType == JsonTokenType.String);
        }

        return value;
    }

    public override void WriteJson(EsbJsonWriter writer, T value) => write(writer, value);
}
