#if !NETSTANDARD2_0
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using System.Runtime.CompilerServices;

namespace EsbGen.Json;

/// <summary>Blanks between the values of JSON.</summary>
internal static class Utf8Blanks
{
    /// <summary>Where blanks end: mostly there is none, or one as Python writes it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int End(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)at < (uint)json.Length && json[at] == ' ')
        {
            at++;
        }

        return (uint)at < (uint)json.Length && json[at] <= ' ' ? ManyEnd(json, at) : at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ManyEnd(ReadOnlySpan<byte> json, int at)
    {
#if !NETSTANDARD2_0
        while (at <= json.Length - Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at);
            var blanks = Vector256.Equals(bytes, Vector256.Create((byte)' ')) | Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
                | Vector256.Equals(bytes, Vector256.Create((byte)'\r')) | Vector256.Equals(bytes, Vector256.Create((byte)'\t'));
            var others = ~blanks.ExtractMostSignificantBits();
            if (others != 0)
            {
                return at + BitOperations.TrailingZeroCount(others);
            }

            at += Vector256<byte>.Count;
        }

#endif
        while ((uint)at < (uint)json.Length && json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }
}
