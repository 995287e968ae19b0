using System.Runtime.CompilerServices;

namespace EsbGen.Json;

/// <summary>Reads numbers in UTF-8 that fit their type for certain: few digits, no exponent.</summary>
internal static class Utf8Number
{
    // One digit more may overflow a long.
    private const int SafeDigits = 18;

    // A double holds each integer of so many digits.
    private const int ExactDigits = 15;

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

    private static bool GoesOn(ReadOnlySpan<byte> json, int end) =>
        (uint)end < (uint)json.Length && json[end] is (byte)'.' or (byte)'e' or (byte)'E';
}
