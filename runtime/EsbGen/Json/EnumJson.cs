using System.Runtime.CompilerServices;

namespace EsbGen.Json;

/// <summary>Reads and writes an enum over <c>long</c> as its number, listed or not.</summary>
internal sealed class EnumJson<T> : EsbJson<T>
    where T : struct, Enum
{
    public static readonly EnumJson<T> Instance = new();

    private EnumJson()
    {
        if (Unsafe.SizeOf<T>() != sizeof(long))
        {
            throw new NotSupportedException($"The underlying type of the enum {typeof(T)} is not long.");
        }
    }

    public override T ReadJson(ref EsbJsonReader reader)
    {
        if (!reader.TryReadInt64(out var number))
        {
            reader.Lose();
        }

        return Unsafe.As<long, T>(ref number);
    }

    public override void WriteJson(EsbJsonWriter writer, T value) => writer.WriteInt64(Unsafe.As<T, long>(ref value));
}
