using EsbGen.Json;

namespace EsbGen;

/// <summary>
/// The <c>code</c> of a response. ESB documents it as a number; some systems send text. It is written back as it came.
/// </summary>
public readonly struct EsbCode : IEquatable<EsbCode>
{
    private readonly long? _number;
    private readonly string? _text;

    /// <summary>Makes a code that is a number on the wire.</summary>
    /// <param name="number">The number; 0 means success.</param>
    public EsbCode(long number)
    {
        _number = number;
        _text = null;
    }

    /// <summary>Makes a code that is text on the wire.</summary>
    /// <param name="text">The text; <c>"0"</c> means success.</param>
    public EsbCode(string text)
    {
        _text = text ?? throw new ArgumentNullException(nameof(text));
        _number = long.TryParse(
            text,
            System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number)
            ? number
            : null;
    }

    /// <summary>The code as a number; null where there is none, or where it is text that is no number.</summary>
    public long? Number => _number;

    /// <summary>Whether the response has a code.</summary>
    public bool HasValue => _number is not null || _text is not null;

    /// <summary>Whether the code alone means success: 0, or 200 as some systems have it.</summary>
    public bool IsSuccess => _number is 0 or 200 || (_number is null && string.Equals(_text, "OK", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads and writes the code; called by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static EsbJson<EsbCode> Json { get; } = new EsbCodeJson();

    internal bool IsText => _text is not null;

    /// <summary>Whether two codes are the same on the wire.</summary>
    public static bool operator ==(EsbCode left, EsbCode right) => left.Equals(right);

    /// <summary>Whether two codes differ on the wire.</summary>
    public static bool operator !=(EsbCode left, EsbCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EsbCode other) => _number == other._number && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EsbCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _number is { } number ? number.GetHashCode() : _text is { } text ? StringComparer.Ordinal.GetHashCode(text) : 0;

    /// <summary>The code as it stands on the wire, without quotes; empty where there is none.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => _text ?? _number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
