using System.Globalization;

namespace EsbGen;

/// <summary>What timestamps of both units have in common.</summary>
internal static class UnixTime
{
    private const long EpochTicks = 621_355_968_000_000_000;

    public static DateTimeOffset Epoch { get; } = new(EpochTicks, TimeSpan.Zero);

    /// <summary>Whole units since 1970, a number in quotes too.</summary>
    public static long? Count(WireScalar wire) =>
        wire.Integer
            ?? (long.TryParse(wire.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count : null);

    /// <summary>The moment; a fraction of a unit counts.</summary>
    public static bool TryRead(WireScalar wire, long ticksPerUnit, out DateTimeOffset value)
    {
        value = Epoch;
        decimal units = wire.Integer ?? 0;
        if (wire.Integer is null && !decimal.TryParse(wire.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out units))
        {
            return false;
        }

        // Beyond this, no date; within it, the product is far from overflowing.
        if (Math.Abs(units) > DateTime.MaxValue.Ticks / ticksPerUnit)
        {
            return false;
        }

        var ticks = (long)decimal.Floor(units * ticksPerUnit) + EpochTicks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(ticks, TimeSpan.Zero);
        return true;
    }
}
