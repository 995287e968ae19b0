using System.Globalization;
using System.Text.Json.Serialization;
using EsbGen.Json;

namespace EsbGen;

/// <summary>
/// A date with a time of day that ESB writes as text: <c>2020-05-21 16:36:11</c>, with an offset or without one, or
/// ISO 8601. Whatever comes is kept as it stands on the wire and written back the same; empty and unreadable text too.
/// </summary>
[JsonConverter(typeof(EsbDateTimeJson))]
public readonly struct EsbDateTime : IEquatable<EsbDateTime>
{
    // What stands on the wire, without quotes. A default value holds nothing: empty text.
    private readonly string? _letters;
    private readonly bool _isNumber;

    /// <summary>Makes a time of its text on the wire.</summary>
    /// <param name="text">The text; it need not be readable as a time.</param>
    public EsbDateTime(string text)
        : this(text ?? throw new ArgumentNullException(nameof(text)), isText: true)
    {
    }

    internal EsbDateTime(string letters, bool isText)
    {
        _letters = letters;
        _isNumber = !isText;
    }

    /// <summary>Reads and writes the time; called by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static EsbJson<EsbDateTime> Json { get; } = new EsbDateTimeJson();

    /// <summary>Whether nothing stands on the wire: empty text. Systems write that for what has not happened yet.</summary>
    public bool IsEmpty => ToString().Length == 0;

    /// <summary>The offset from UTC that the text has; null where it has none, or is no time.</summary>
    public TimeSpan? Offset => TimeText.TryRead(ToString(), out _, out var offset) ? offset : null;

    internal WireScalar Wire => _isNumber ? WireScalar.OfNumber(_letters!) : WireScalar.OfText(_letters ?? "");

    /// <summary>Whether two times are the same text.</summary>
    public static bool operator ==(EsbDateTime left, EsbDateTime right) => left.Equals(right);

    /// <summary>Whether two times are different text.</summary>
    public static bool operator !=(EsbDateTime left, EsbDateTime right) => !left.Equals(right);

    /// <summary>A time of its text on the wire.</summary>
    public static implicit operator EsbDateTime(string text) => FromString(text);

    /// <summary>A clock's time, written as <c>2020-05-21 16:36:11</c>.</summary>
    public static explicit operator EsbDateTime(DateTime value) => FromDateTime(value);

    /// <summary>A moment, written as <c>2020-05-21T16:36:11+08:00</c>.</summary>
    public static explicit operator EsbDateTime(DateTimeOffset value) => FromDateTimeOffset(value);

    /// <summary>The clock's time that the text shows.</summary>
    public static explicit operator DateTime(EsbDateTime value) => value.ToDateTime();

    /// <summary>Makes a time of its text on the wire.</summary>
    /// <param name="text">The text; it need not be readable as a time.</param>
    /// <returns>The time.</returns>
    public static EsbDateTime FromString(string text) => new(text);

    /// <summary>Writes a clock's time as <c>2020-05-21 16:36:11</c>, with a fraction where it has one. Its kind is not written.</summary>
    /// <param name="value">The time as the clock of ESB's system shows it.</param>
    /// <returns>The time.</returns>
    public static EsbDateTime FromDateTime(DateTime value) =>
        new(value.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

    /// <summary>Writes a moment as <c>2020-05-21T16:36:11+08:00</c> (ISO 8601), with a fraction where it has one.</summary>
    /// <param name="value">The moment.</param>
    /// <returns>The time.</returns>
    public static EsbDateTime FromDateTimeOffset(DateTimeOffset value) =>
        new(value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));

    /// <summary>Reads the clock's time that the text shows, whatever offset it has.</summary>
    /// <param name="value">The time, of unspecified kind.</param>
    /// <returns>False where the text is empty or no time.</returns>
    public bool TryGetDateTime(out DateTime value) => TimeText.TryRead(ToString(), out value, out _);

    /// <summary>Reads the moment.</summary>
    /// <param name="value">The moment.</param>
    /// <returns>False where the text is empty, no time, or has no offset.</returns>
    public bool TryGetDateTimeOffset(out DateTimeOffset value)
    {
        var isMoment = TimeText.TryRead(ToString(), out var clock, out var offset) && offset is not null;
        value = isMoment ? new DateTimeOffset(clock, offset!.Value) : default;
        return isMoment;
    }

    /// <summary>Reads the moment, where the clock of ESB's system is known.</summary>
    /// <param name="offsetOfSystem">The offset of that clock from UTC, for text that has none itself; 8 hours in China.</param>
    /// <param name="value">The moment.</param>
    /// <returns>False where the text is empty, no time, or no moment that .NET can hold.</returns>
    public bool TryGetDateTimeOffset(TimeSpan offsetOfSystem, out DateTimeOffset value)
    {
        value = default;
        if (!TimeText.TryRead(ToString(), out var clock, out var offset))
        {
            return false;
        }

        var distance = offset ?? offsetOfSystem;
        var ticks = clock.Ticks - distance.Ticks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(clock, distance);
        return true;
    }

    /// <summary>The clock's time that the text shows, whatever offset it has.</summary>
    /// <returns>The time, of unspecified kind.</returns>
    /// <exception cref="FormatException">The text is empty or no time.</exception>
    public DateTime ToDateTime() => TryGetDateTime(out var value) ? value : throw Unreadable();

    /// <summary>The moment, where the clock of ESB's system is known.</summary>
    /// <param name="offsetOfSystem">The offset of that clock from UTC, for text that has none itself; 8 hours in China.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="FormatException">The text is empty or no time.</exception>
    public DateTimeOffset ToDateTimeOffset(TimeSpan offsetOfSystem) =>
        TryGetDateTimeOffset(offsetOfSystem, out var value) ? value : throw Unreadable();

#if NET
    /// <summary>Reads the date that the text shows.</summary>
    /// <param name="value">The date.</param>
    /// <returns>False where the text is empty or no time.</returns>
    public bool TryGetDate(out DateOnly value)
    {
        var isTime = TryGetDateTime(out var clock);
        value = DateOnly.FromDateTime(clock);
        return isTime;
    }
#endif

    /// <inheritdoc/>
    public bool Equals(EsbDateTime other) =>
        _isNumber == other._isNumber && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EsbDateTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The text as it stands on the wire, without quotes.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _letters ?? "";

    private FormatException Unreadable() => new("'" + ToString() + "' is not a date and time.");
}
