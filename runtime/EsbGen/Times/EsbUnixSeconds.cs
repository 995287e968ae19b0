using System.Text.Json.Serialization;
using EsbGen.Json;

namespace EsbGen;

/// <summary>
/// A moment that ESB writes as a Unix timestamp in seconds: seconds since 1970-01-01 00:00 UTC. Whatever comes is kept as
/// it stands on the wire and written back the same: a number, a number in quotes, empty and unreadable text.
/// </summary>
[JsonConverter(typeof(EsbUnixSecondsJson))]
public readonly struct EsbUnixSeconds : IEquatable<EsbUnixSeconds>
{
    /// <summary>Makes a moment of its number on the wire.</summary>
    /// <param name="seconds">Seconds since 1970-01-01 00:00 UTC.</param>
    public EsbUnixSeconds(long seconds)
        : this(WireScalar.OfInteger(seconds))
    {
    }

    /// <summary>Makes a moment that stands on the wire as text.</summary>
    /// <param name="text">Seconds since 1970-01-01 00:00 UTC; it need not be readable as such.</param>
    public EsbUnixSeconds(string text)
        : this(WireScalar.OfText(text ?? throw new ArgumentNullException(nameof(text))))
    {
    }

    internal EsbUnixSeconds(WireScalar wire) => Wire = wire;

    /// <summary>Reads and writes the moment; called by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static EsbJson<EsbUnixSeconds> Json { get; } = new EsbUnixSecondsJson();

    /// <summary>
    /// Seconds since 1970-01-01 00:00 UTC; null where the wire has no whole number. Systems write 0 for what has not happened.
    /// </summary>
    public long? Seconds => UnixTime.Count(Wire);

    internal WireScalar Wire { get; }

    /// <summary>Whether two moments are the same on the wire.</summary>
    public static bool operator ==(EsbUnixSeconds left, EsbUnixSeconds right) => left.Equals(right);

    /// <summary>Whether two moments differ on the wire.</summary>
    public static bool operator !=(EsbUnixSeconds left, EsbUnixSeconds right) => !left.Equals(right);

    /// <summary>A moment of its number on the wire.</summary>
    public static explicit operator EsbUnixSeconds(long seconds) => FromInt64(seconds);

    /// <summary>A moment, without its fraction of a second.</summary>
    public static explicit operator EsbUnixSeconds(DateTimeOffset value) => FromDateTimeOffset(value);

    /// <summary>The moment, in UTC.</summary>
    public static explicit operator DateTimeOffset(EsbUnixSeconds value) => value.ToDateTimeOffset();

    /// <summary>Makes a moment of its number on the wire.</summary>
    /// <param name="seconds">Seconds since 1970-01-01 00:00 UTC.</param>
    /// <returns>The moment.</returns>
    public static EsbUnixSeconds FromInt64(long seconds) => new(seconds);

    /// <summary>Writes a moment, without its fraction of a second.</summary>
    /// <param name="value">The moment.</param>
    /// <returns>The moment.</returns>
    public static EsbUnixSeconds FromDateTimeOffset(DateTimeOffset value) => new(value.ToUnixTimeSeconds());

    /// <summary>Reads the moment, in UTC.</summary>
    /// <param name="value">The moment; a fraction of a second on the wire counts.</param>
    /// <returns>False where the wire has no number, or one that is no moment of .NET's calendar.</returns>
    public bool TryGetDateTimeOffset(out DateTimeOffset value) => UnixTime.TryRead(Wire, TimeSpan.TicksPerSecond, out value);

    /// <summary>The moment, in UTC.</summary>
    /// <returns>The moment.</returns>
    /// <exception cref="FormatException">The wire has no number, or one that is no moment of .NET's calendar.</exception>
    public DateTimeOffset ToDateTimeOffset() =>
        TryGetDateTimeOffset(out var value) ? value : throw new FormatException("'" + ToString() + "' is not a Unix time in seconds.");

    /// <summary>Reads the moment as UTC's date and time.</summary>
    /// <param name="value">The time, of kind UTC.</param>
    /// <returns>False where the wire has no number, or one that is no moment of .NET's calendar.</returns>
    public bool TryGetDateTime(out DateTime value)
    {
        var isMoment = TryGetDateTimeOffset(out var moment);
        value = moment.UtcDateTime;
        return isMoment;
    }

    /// <summary>The moment as UTC's date and time.</summary>
    /// <returns>The time, of kind UTC.</returns>
    /// <exception cref="FormatException">The wire has no number, or one that is no moment of .NET's calendar.</exception>
    public DateTime ToDateTime() => ToDateTimeOffset().UtcDateTime;

    /// <inheritdoc/>
    public bool Equals(EsbUnixSeconds other) => Wire.Equals(other.Wire);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EsbUnixSeconds other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Wire.GetHashCode();

    /// <summary>The number or text as it stands on the wire, without quotes.</summary>
    /// <returns>The number.</returns>
    public override string ToString() => Wire.ToString();
}
