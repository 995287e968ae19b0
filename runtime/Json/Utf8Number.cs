#if !NETSTANDARD2_0
using System.Buffers;
using System.Buffers.Text;
#endif
using System.Runtime.CompilerServices;

namespace EsbGen.Json;

/// <summary>Numbers in UTF-8 that fit their type for certain: few digits, no exponent.</summary>
internal static class Utf8Number
{
    // One digit more may overflow a long.
    private const int SafeDigits = 18;

    // A double holds each integer of so many digits.
    private const int ExactDigits = 15;

#if !NETSTANDARD2_0
    // With three places behind the point, fifteen digits.
    private const double LargestPlain = 1e12;
#endif

    // Each is exact, so that dividing an exact integer by it rounds once, and therefore right.
    private static ReadOnlySpan<double> PowersOfTen => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14];

    /// <summary>Reads an integer.</summary>
    /// <param name="json">What starts with it.</param>
    /// <param name="value">The integer.</param>
    /// <param name="length">Its letters.</param>
    /// <returns>False where another number, or something else, comes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> json, out long value, out int length)
    {
        var start = SignLength(json);
        var end = start;
        var digits = Digits(json, ref end, 0);
        value = start == 0 ? digits : -digits;
        length = end;
        return IsWhole(json, start, end) && end - start <= SafeDigits && !GoesOn(json, end);
    }

    /// <summary>Reads an integer, or a decimal fraction.</summary>
    /// <param name="json">What starts with it.</param>
    /// <param name="value">The number that is nearest to it.</param>
    /// <param name="length">Its letters.</param>
    /// <returns>False where another number, or something else, comes.</returns>
    public static bool TryRead(ReadOnlySpan<byte> json, out double value, out int length)
    {
        var start = SignLength(json);
        var end = start;
        var digits = Digits(json, ref end, 0);
        var count = end - start;
        var isRight = IsWhole(json, start, end);
        var scale = 0;
        if ((uint)end < (uint)json.Length && json[end] == '.')
        {
            var point = end++;
            digits = Digits(json, ref end, digits);
            scale = end - point - 1;
            isRight &= scale > 0;
        }

        length = end;
#if NETSTANDARD2_0
        // .NET Framework's parser does not always give the nearest, and a number is to be the same whoever reads it.
        isRight = false;
#endif
        if (!isRight || count + scale > ExactDigits || GoesOn(json, end))
        {
            value = 0;
            return false;
        }

        value = digits / PowersOfTen[scale];
        value = start == 0 ? value : -value;
        return true;
    }

#if !NETSTANDARD2_0
    /// <summary>Writes a number with up to three places behind the point, as most are, in the fewest digits that read back the same.</summary>
    /// <param name="value">The number.</param>
    /// <param name="json">Where to; 40 bytes are enough.</param>
    /// <param name="length">Its letters.</param>
    /// <returns>False where it is another number.</returns>
    public static bool TryWrite(double value, Span<byte> json, out int length)
    {
        length = 0;
        if (value is not (> 0 and < LargestPlain))
        {
            return false;
        }

        for (var scale = 0; scale <= 3; scale++)
        {
            var digits = (long)((value * PowersOfTen[scale]) + 0.5);
            if (digits / PowersOfTen[scale] != value)
            {
                continue;
            }

            // So few digits belong to one number only, so that these are the shortest.
            var (whole, rest) = Math.DivRem(digits, (long)PowersOfTen[scale]);
            Utf8Formatter.TryFormat(whole, json, out length);
            if (scale > 0)
            {
                json[length++] = (byte)'.';
                Utf8Formatter.TryFormat(rest, json.Slice(length), out var count, new StandardFormat('D', (byte)scale));
                length += count;
            }

            return true;
        }

        return false;
    }
#endif

    private static int SignLength(ReadOnlySpan<byte> json) => json.Length > 0 && json[0] == '-' ? 1 : 0;

    /// <summary>Goes over digits, and appends them to a number. More than a long holds make nonsense of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Digits(ReadOnlySpan<byte> json, ref int end, long number)
    {
        var at = end;
        while ((uint)at < (uint)json.Length && (uint)(json[at] - '0') is <= 9 and var digit)
        {
            number = (number * 10) + digit;
            at++;
        }

        end = at;
        return number;
    }

    /// <summary>Whether digits came, and no zero in front of others.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> json, int start, int end) => end > start && (json[start] != '0' || end == start + 1);

    private static bool GoesOn(ReadOnlySpan<byte> json, int end) => (uint)end < (uint)json.Length && json[end] is (byte)'.' or (byte)'e' or (byte)'E';
}
