using System.Runtime.CompilerServices;
#if NETSTANDARD2_0
using System.Globalization;
using System.Text;
#else
using System.Globalization;
using System.Runtime.InteropServices;
#endif

namespace EsbGen.Json;

/// <summary>Writes numbers in UTF-8, in the fewest digits that read back the same.</summary>
internal static class Utf8NumberWriter
{
    /// <summary>So many bytes are enough for any number.</summary>
    public const int Room = 40;

#if !NETSTANDARD2_0
    // With three places behind the point, fifteen digits.
    private const double LargestPlain = 1e12;
#endif

    private static ReadOnlySpan<byte> Pairs =>
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"u8
        + "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(long value, ref byte to)
    {
        if ((ulong)value <= 9)
        {
            to = (byte)('0' + value);
            return 1;
        }

        return WriteLonger(value, ref to);
    }

    public static int Write(double value, ref byte to)
    {
#if NETSTANDARD2_0
        // Utf8Formatter of .NET Framework does not give the shortest digits that read back the same.
        var text = Encoding.ASCII.GetBytes(value.ToString("R", CultureInfo.InvariantCulture));
        Unsafe.CopyBlockUnaligned(ref to, ref text[0], (uint)text.Length);
        return text.Length;
#else
        if (value is > 0 and < LargestPlain)
        {
            // So few digits belong to one number only, so that these are the shortest but for zeros at the end.
            var thousandths = (long)((value * 1000) + 0.5);
            if (thousandths / 1000.0 == value)
            {
                return WriteThousandths(thousandths, ref to);
            }
        }

        value.TryFormat(MemoryMarshal.CreateSpan(ref to, Room), out var length, "R", CultureInfo.InvariantCulture);
        return length;
#endif
    }

#if !NETSTANDARD2_0
    private static int WriteThousandths(long number, ref byte to)
    {
        var whole = (ulong)number / 1000;
        var rest = (int)((ulong)number % 1000);
        var length = Write((long)whole, ref to);
        if (rest == 0)
        {
            return length;
        }

        var tenths = rest / 100;
        var hundredths = rest % 100;
        Unsafe.Add(ref to, length) = (byte)'.';
        Unsafe.Add(ref to, length + 1) = (byte)('0' + tenths);
        WritePair(hundredths, ref Unsafe.Add(ref to, length + 2));
        return length + (hundredths == 0 ? 2 : hundredths % 10 == 0 ? 3 : 4);
    }
#endif

    private static int WriteLonger(long value, ref byte to)
    {
        if (value < 0)
        {
            to = (byte)'-';
            return 1 + WriteDigits((ulong)-value, ref Unsafe.Add(ref to, 1));
        }

        return WriteDigits((ulong)value, ref to);
    }

    private static int WriteDigits(ulong value, ref byte to)
    {
        var length = CountDigits(value);
        var at = length;
        while (value >= 100)
        {
            var hundreds = value / 100;
            at -= 2;
            WritePair((int)(value - (hundreds * 100)), ref Unsafe.Add(ref to, at));
            value = hundreds;
        }

        if (value >= 10)
        {
            WritePair((int)value, ref to);
        }
        else
        {
            to = (byte)('0' + value);
        }

        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WritePair(int value, ref byte to) =>
        Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<ushort>(ref Unsafe.AsRef(in Pairs[value * 2])));

    // Branches, since numbers of a member are mostly of one length: what comes behind need not wait for this one's.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountDigits(ulong value)
    {
        var digits = 0;
        for (; value >= 10_000; value /= 10_000)
        {
            digits += 4;
        }

        if (value < 10)
        {
            return digits + 1;
        }

        if (value < 100)
        {
            return digits + 2;
        }

        return value < 1000 ? digits + 3 : digits + 4;
    }
}
