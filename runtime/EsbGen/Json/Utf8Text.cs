using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
#if !NETSTANDARD2_0
using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;
#endif

namespace EsbGen.Json;

/// <summary>Texts between their quotes, in UTF-8 without escapes.</summary>
internal static class Utf8Text
{
#if NETSTANDARD2_0
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
#else
    private const int LargestOnStack = 256;
#endif

    /// <summary>Reads a text up to its closing quote.</summary>
    /// <param name="json">What stands behind the opening quote, to the end.</param>
    /// <param name="value">The text; empty where it is not read.</param>
    /// <param name="length">The text's bytes.</param>
    /// <returns>False where the text has control characters, no end, letters beyond ASCII beside escapes, or is no UTF-8.</returns>
    public static bool TryRead(ReadOnlySpan<byte> json, out string value, out int length)
    {
        length = IndexOfSpecial(json, 0, isOtherSpecial: true);
        if ((uint)length < (uint)json.Length)
        {
            if (json[length] == '"')
            {
                value = OfAscii(json.Slice(0, length));
                return true;
            }

            if (json[length] == '\\')
            {
                return EscapedText.TryRead(json, out value, out length);
            }

            if (json[length] >= 0x80)
            {
                length = IndexOfSpecial(json, length, isOtherSpecial: false);
                if ((uint)length < (uint)json.Length && json[length] == '"')
                {
                    return TryDecode(json.Slice(0, length), out value);
                }
            }
        }

        value = "";
        return false;
    }

    /// <summary>The length of a text up to its closing quote; -1 where it has escapes, control characters or no end.</summary>
    /// <param name="json">What stands behind the opening quote, to the end.</param>
    public static int LengthOf(ReadOnlySpan<byte> json)
    {
        var length = IndexOfSpecial(json, 0, isOtherSpecial: false);
        return (uint)length < (uint)json.Length && json[length] == '"' ? length : -1;
    }

    /// <summary>How many ASCII letters come that need no escape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AsciiLength(ReadOnlySpan<byte> json) => IndexOfSpecial(json, 0, isOtherSpecial: true);

    /// <exception cref="JsonException">The bytes are no UTF-8.</exception>
    public static void Expect(ReadOnlySpan<byte> text)
    {
        if (AsciiLength(text) < text.Length)
        {
            Decode(text);
        }
    }

    /// <exception cref="JsonException">The bytes are no UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> text) =>
        TryDecode(text, out var value) ? value : throw new JsonException("A string is not valid UTF-8.");

    /// <summary>
    /// Where the first quote, backslash or control character stands, or the first that is not ASCII; the length where there is none.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IndexOfSpecial(ReadOnlySpan<byte> text, int at, bool isOtherSpecial)
    {
#if !NETSTANDARD2_0
        ref var start = ref MemoryMarshal.GetReference(text);
        for (; at <= text.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref start, (nuint)at);

            // As signed numbers, bytes that are not ASCII are negative.
            var special = Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | (isOtherSpecial
                    ? Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
                    : Vector128.LessThan(bytes, Vector128.Create((byte)' ')));
            if (special != Vector128<byte>.Zero)
            {
                return at + BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
            }
        }

#endif
        for (; (uint)at < (uint)text.Length; at++)
        {
            if (text[at] is (byte)'"' or (byte)'\\' or < (byte)' ' || (isOtherSpecial && text[at] >= 0x80))
            {
                break;
            }
        }

        return at;
    }

#if NETSTANDARD2_0
    public static string OfAscii(ReadOnlySpan<byte> text) => text.IsEmpty ? "" : Encoding.ASCII.GetString(text.ToArray());

    private static bool TryDecode(ReadOnlySpan<byte> text, out string value)
    {
        try
        {
            value = Strict.GetString(text.ToArray());
            return true;
        }
        catch (DecoderFallbackException)
        {
            value = "";
            return false;
        }
    }
#else
#if NET9_0_OR_GREATER
    public static string OfAscii(ReadOnlySpan<byte> text) => string.Create(text.Length, text, static (characters, text) =>
        Widen(ref MemoryMarshal.GetReference(text), ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(characters)), text.Length));

    /// <summary>Makes characters of ASCII letters. The last of them are made twice where that saves going over them one by one.</summary>
    private static void Widen(ref byte text, ref ushort characters, int length)
    {
        if (length >= Vector128<byte>.Count)
        {
            var last = length - Vector128<byte>.Count;
            for (var at = 0; at < last; at += Vector128<byte>.Count)
            {
                WidenAt(ref text, ref characters, at);
            }

            WidenAt(ref text, ref characters, last);
        }
        else if (length >= Vector64<byte>.Count)
        {
            Vector128.WidenLower(Vector64.LoadUnsafe(ref text).ToVector128Unsafe()).StoreUnsafe(ref characters);
            Vector128.WidenLower(Vector64.LoadUnsafe(ref text, (nuint)(length - 8)).ToVector128Unsafe())
                .StoreUnsafe(ref characters, (nuint)(length - 8));
        }
        else
        {
            for (var at = 0; at < length; at++)
            {
                Unsafe.Add(ref characters, at) = Unsafe.Add(ref text, at);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenAt(ref byte text, ref ushort characters, int at)
    {
        var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref text, (nuint)at));
        lower.StoreUnsafe(ref characters, (nuint)at);
        upper.StoreUnsafe(ref characters, (nuint)at + 8);
    }
#else
    public static string OfAscii(ReadOnlySpan<byte> text) => Encoding.Latin1.GetString(text);
#endif

    private static bool TryDecode(ReadOnlySpan<byte> text, out string value)
    {
        var rented = text.Length > LargestOnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var characters = rented ?? stackalloc char[LargestOnStack];
        var isText = Utf8.ToUtf16(text, characters, out _, out var count, replaceInvalidSequences: false) == OperationStatus.Done;
        value = isText ? new string(characters.Slice(0, count)) : "";
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return isText;
    }
#endif
}
