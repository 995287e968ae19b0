#if !NETSTANDARD2_0
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace EsbGen.Json;

/// <summary>Texts that JSON takes as they are, byte for character: most of them.</summary>
internal static class AsciiText
{
    /// <summary>Copies a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="to">Where to; as long at least.</param>
    /// <returns>False where the text has letters that are not ASCII, or that need an escape; what was written then is of no use.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopy(string text, ref byte to)
    {
        ref var from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));

        // Ends overlap, so that there is no rest to go over letter by letter.
        if (text.Length >= 16)
        {
            return TryCopyLong(text, ref to);
        }

        if (text.Length >= 8)
        {
            var last = text.Length - 8;
            var bytes = Narrow(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, (nuint)last)).AsUInt64();
            Unsafe.WriteUnaligned(ref to, bytes.ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, last), bytes.GetElement(1));
            return IsPlain(bytes.AsByte());
        }

        if (text.Length >= 4)
        {
            var last = text.Length - 4;
            ref var start = ref Unsafe.As<ushort, byte>(ref from);
            var characters = Vector128.Create(
                Unsafe.ReadUnaligned<ulong>(ref start),
                Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, last * 2)))
                .AsUInt16();
            var bytes = Narrow(characters, characters).AsUInt32();
            Unsafe.WriteUnaligned(ref to, bytes.ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, last), bytes.GetElement(1));
            return IsPlain(bytes.AsByte());
        }

        for (var index = 0; index < text.Length; index++)
        {
            if (!IsPlain(text[index]))
            {
                return false;
            }

            Unsafe.Add(ref to, index) = (byte)text[index];
        }

        return true;
    }

    /// <summary>Copies a text, escaping what must be, up to the first letter that is not ASCII.</summary>
    /// <param name="text">The text.</param>
    /// <param name="to">Where to; <see cref="TextEscape.Longest"/> times as long at least.</param>
    /// <param name="written">How many bytes were written.</param>
    /// <returns>How many letters were copied.</returns>
    public static int CopyEscaped(ReadOnlySpan<char> text, ref byte to, out int written)
    {
        ref var from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var at = 0;
        written = 0;
        while (at < text.Length)
        {
            if (at <= text.Length - 16)
            {
                var bytes = Narrow(Vector128.LoadUnsafe(ref from, (nuint)at), Vector128.LoadUnsafe(ref from, (nuint)at + 8));
                bytes.StoreUnsafe(ref to, (nuint)written);
                var special = Special(bytes).ExtractMostSignificantBits();
                var plain = special == 0 ? 16 : BitOperations.TrailingZeroCount(special);
                at += plain;
                written += plain;
                if (special == 0)
                {
                    continue;
                }
            }

            var letter = text[at];
            if (letter > '\x7F')
            {
                break;
            }

            at++;
            if (IsPlain(letter))
            {
                Unsafe.Add(ref to, written++) = (byte)letter;
            }
            else
            {
                written += TextEscape.Write(letter, ref Unsafe.Add(ref to, written));
            }
        }

        return at;
    }

    private static bool TryCopyLong(string text, ref byte to)
    {
        ref var from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        var last = (nuint)text.Length - 16;
        Vector128<byte> bytes;
        for (nuint at = 0; at < last; at += 16)
        {
            bytes = Narrow(Vector128.LoadUnsafe(ref from, at), Vector128.LoadUnsafe(ref from, at + 8));
            if (!IsPlain(bytes))
            {
                return false;
            }

            bytes.StoreUnsafe(ref to, at);
        }

        bytes = Narrow(Vector128.LoadUnsafe(ref from, last), Vector128.LoadUnsafe(ref from, last + 8));
        bytes.StoreUnsafe(ref to, last);
        return IsPlain(bytes);
    }

    /// <summary>Makes bytes of characters; of those that are not ASCII, bytes that are not plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> first, Vector128<ushort> second) =>
        Sse2.IsSupported
            ? Sse2.PackUnsignedSaturate(first.AsInt16(), second.AsInt16())
            : Vector128.Narrow(Vector128.Min(first, Vector128.Create((ushort)0xFF)), Vector128.Min(second, Vector128.Create((ushort)0xFF)));

    private static bool IsPlain(char letter) => letter is >= ' ' and <= '\x7F' and not ('"' or '\\');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(Vector128<byte> bytes) => Special(bytes) == Vector128<byte>.Zero;

    /// <summary>All bits of each byte that is not plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Special(Vector128<byte> bytes) =>

        // As signed numbers, bytes that are not ASCII are negative.
        Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' '))
            .AsByte();
}
#endif
