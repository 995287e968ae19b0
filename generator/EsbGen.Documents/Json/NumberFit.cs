using System.Globalization;

namespace EsbGen.Documents.Json;

/// <summary>The narrowest C# number that gives a JSON number back unchanged.</summary>
internal static class NumberFit
{
    public const int Int64 = 0;
    public const int Double = 1;
    public const int Decimal = 2;
    public const int None = 3;

    private static readonly char[] Exponents = ['e', 'E'];

    public static int Of(string text)
    {
        if (text.Length < 19 && IsInteger(text))
        {
            return Int64;
        }

        if (IsInteger(text))
        {
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? Int64
                : decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? Decimal
                : None;
        }

        // Fifteen digits always survive a double.
        var digits = SignificantDigits(text);
        if (digits <= 15)
        {
            return Double;
        }

        return digits <= 28 && text.IndexOfAny(Exponents) < 0 ? Decimal : None;
    }

    private static bool IsInteger(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not (>= '0' and <= '9') && !(index == 0 && text[index] == '-' && text.Length > 1))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static int SignificantDigits(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (c is 'e' or 'E')
            {
                break;
            }

            if (c is >= '0' and <= '9' && (c != '0' || digits > 0))
            {
                digits++;
            }
        }

        return digits;
    }
}
