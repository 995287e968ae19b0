using System.Globalization;

namespace EsbGen.Json;

/// <summary>
/// A number's text taken apart without rounding, for the numbers that the fast ways do not take: <c>1.0</c>, <c>1e3</c>,
/// and those with more digits than their type.
/// </summary>
internal readonly struct DecimalText
{
    private readonly bool _isNegative;

    // Without zeros at either end; empty for zero.
    private readonly string _digits;
    private readonly int _exponent;

    /// <param name="number">A number as JSON writes it.</param>
    public DecimalText(string number)
    {
        var end = number.IndexOfAny(['e', 'E']);
        var mantissa = end < 0 ? number : number.Substring(0, end);
        _isNegative = mantissa[0] == '-';
        mantissa = mantissa.TrimStart('-', '+');
        var point = mantissa.IndexOf('.');
        var scale = point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = (point < 0 ? mantissa : mantissa.Remove(point, 1)).TrimStart('0');
        _digits = digits.TrimEnd('0');

        // An exponent beyond any type's range stands for one that is.
        var power = end < 0 ? "0" : number.Substring(end + 1);
        var exponent = int.TryParse(power, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var some) ? some : int.MinValue;
        _exponent = _digits.Length == 0
            ? 0
            : (int)Math.Max(int.MinValue, Math.Min(int.MaxValue, (long)exponent - scale + digits.Length - _digits.Length));
    }

    /// <summary>The number as an integer; false where it is none, or too large.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        return _digits.Length == 0
            || (_exponent is >= 0 and < 19
                && long.TryParse(
                    (_isNegative ? "-" : "") + _digits + new string('0', _exponent),
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out value));
    }

    /// <summary>Whether a decimal has every digit of the number.</summary>
    public bool IsExactly(decimal value)
    {
        var other = new DecimalText(value.ToString(CultureInfo.InvariantCulture));
        return _exponent == other._exponent && string.Equals(_digits, other._digits, StringComparison.Ordinal);
    }
}
