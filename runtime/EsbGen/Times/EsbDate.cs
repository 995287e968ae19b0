using System.Globalization;
using System.Text.Json.Serialization;
using EsbGen.Json;

namespace EsbGen;

/// <summary>
/// A date that ESB writes as text: <c>2020-05-21</c>. Whatever comes is kept as it stands on the wire and written back
/// the same; empty and unreadable text too.
/// </summary>
[JsonConverter(typeof(EsbDateJson))]
public readonly struct EsbDate : IEquatable<EsbDate>
{
    // What stands on the wire, without quotes. A default value holds nothing: empty text.
    private readonly string? _letters;
    private readonly bool _isNumber;

    /// <summary>Makes a date of its text on the wire.</summary>
    /// <param name="text">The text; it need not be readable as a date.</param>
    public EsbDate(string text)
        : this(text ?? throw new ArgumentNullException(nameof(text)), isText: true)
    {
    }

    internal EsbDate(string letters, bool isText)
    {
        _letters = letters;
        _isNumber = !isText;
    }

    /// <summary>Reads and writes the date; called by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static EsbJson<EsbDate> Json { get; } = new EsbDateJson();

    /// <summary>Whether nothing stands on the wire: empty text.</summary>
    public bool IsEmpty => ToString().Length == 0;

    internal WireScalar Wire => _isNumber ? WireScalar.OfNumber(_letters!) : WireScalar.OfText(_letters ?? "");

    /// <summary>Whether two dates are the same text.</summary>
    public static bool operator ==(EsbDate left, EsbDate right) => left.Equals(right);

    /// <summary>Whether two dates are different text.</summary>
    public static bool operator !=(EsbDate left, EsbDate right) => !left.Equals(right);

    /// <summary>A date of its text on the wire.</summary>
    public static implicit operator EsbDate(string text) => FromString(text);

    /// <summary>The date of a time, written as <c>2020-05-21</c>.</summary>
    public static explicit operator EsbDate(DateTime value) => FromDateTime(value);

    /// <summary>Midnight of the date.</summary>
    public static explicit operator DateTime(EsbDate value) => value.ToDateTime();

#if NET
    /// <summary>A date, written as <c>2020-05-21</c>.</summary>
    public static implicit operator EsbDate(DateOnly value) => FromDateOnly(value);

    /// <summary>The date that the text shows.</summary>
    public static explicit operator DateOnly(EsbDate value) => value.ToDateOnly();

    /// <summary>Writes a date as <c>2020-05-21</c>.</summary>
    /// <param name="value">The date.</param>
    /// <returns>The date.</returns>
    public static EsbDate FromDateOnly(DateOnly value) => new(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
#endif

    /// <summary>Makes a date of its text on the wire.</summary>
    /// <param name="text">The text; it need not be readable as a date.</param>
    /// <returns>The date.</returns>
    public static EsbDate FromString(string text) => new(text);

    /// <summary>Writes the date of a time as <c>2020-05-21</c>.</summary>
    /// <param name="value">The time; its time of day is not written.</param>
    /// <returns>The date.</returns>
    public static EsbDate FromDateTime(DateTime value) => new(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Reads midnight of the date.</summary>
    /// <param name="value">The date, of unspecified kind.</param>
    /// <returns>False where the text is empty or no date.</returns>
    public bool TryGetDateTime(out DateTime value)
    {
        var isDate = TimeText.TryRead(ToString(), out var clock, out _);
        value = clock.Date;
        return isDate;
    }

    /// <summary>Midnight of the date.</summary>
    /// <returns>The date, of unspecified kind.</returns>
    /// <exception cref="FormatException">The text is empty or no date.</exception>
    public DateTime ToDateTime() =>
        TryGetDateTime(out var value) ? value : throw new FormatException("'" + ToString() + "' is not a date.");

#if NET
    /// <summary>Reads the date.</summary>
    /// <param name="value">The date.</param>
    /// <returns>False where the text is empty or no date.</returns>
    public bool TryGetDate(out DateOnly value)
    {
        var isDate = TryGetDateTime(out var midnight);
        value = DateOnly.FromDateTime(midnight);
        return isDate;
    }

    /// <summary>The date.</summary>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is empty or no date.</exception>
    public DateOnly ToDateOnly() => DateOnly.FromDateTime(ToDateTime());
#endif

    /// <inheritdoc/>
    public bool Equals(EsbDate other) =>
        _isNumber == other._isNumber && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EsbDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The text as it stands on the wire, without quotes.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _letters ?? "";
}
