using System.Globalization;

namespace EsbGen;

/// <summary>
/// One value as it stands on the wire: text, or a number. A number that is a plain integer costs no text; any other
/// keeps its own letters.
/// </summary>
internal readonly struct WireScalar : IEquatable<WireScalar>
{
    private readonly long _integer;
    private readonly string? _letters;

    private WireScalar(long integer, string? letters, bool isText)
    {
        _integer = integer;
        _letters = letters;
        IsText = isText;
    }

    /// <summary>Whether it stands in quotes.</summary>
    public bool IsText { get; }

    /// <summary>The number, where it is one without quotes, fraction and exponent.</summary>
    public long? Integer => _letters is null ? _integer : null;

    public static WireScalar OfInteger(long value) => new(value, null, isText: false);

    public static WireScalar OfText(string value) => new(0, value, isText: true);

    /// <param name="number">A number as JSON writes it.</param>
    public static WireScalar OfNumber(string number)
    {
        // "-0" and what is out of range are integers that a long would not give back.
        return long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) && number is not "-0"
            ? OfInteger(integer)
            : new WireScalar(0, number, isText: false);
    }

    public bool Equals(WireScalar other) =>
        IsText == other.IsText && _integer == other._integer && string.Equals(_letters, other._letters, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is WireScalar other && Equals(other);

    public override int GetHashCode() => _letters is null ? _integer.GetHashCode() : StringComparer.Ordinal.GetHashCode(_letters);

    public override string ToString() => _letters ?? _integer.ToString(CultureInfo.InvariantCulture);
}
