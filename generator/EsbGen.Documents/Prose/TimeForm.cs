namespace EsbGen.Documents.Prose;

/// <summary>Tells what form of a time an example's value has.</summary>
internal static class TimeForm
{
    public static TimeForms OfNumber(string number) => number.Length switch
    {
        10 when IsDigits(number) && number[0] != '0' => TimeForms.Seconds,
        13 when IsDigits(number) && number[0] != '0' => TimeForms.Milliseconds,
        1 when number[0] == '0' => TimeForms.None,
        _ => TimeForms.Other,
    };

    /// <summary><c>2020-05-21</c>, <c>2020/5/21 16:36</c>, <c>2020-05-21T16:36:11.123+08:00</c>, <c>2020-05-21 16:36:11 +0800</c>.</summary>
    public static TimeForms OfText(string text)
    {
        if (text.Length == 0)
        {
            return TimeForms.None;
        }

        var at = 0;
        if (text.Length is < 8 or > 40 || !Digits(text, ref at, 4, 4) || at >= text.Length || text[at] is not ('-' or '/'))
        {
            return TimeForms.Other;
        }

        var separator = text[at++];
        if (!Digits(text, ref at, 1, 2) || !Take(text, ref at, separator) || !Digits(text, ref at, 1, 2))
        {
            return TimeForms.Other;
        }

        if (at == text.Length)
        {
            return TimeForms.Date;
        }

        if (text[at] is not (' ' or 'T' or 't'))
        {
            return TimeForms.Other;
        }

        at++;
        return Digits(text, ref at, 1, 2) && Take(text, ref at, ':') && Digits(text, ref at, 2, 2) && IsRestOfTime(text, at) ? TimeForms.DateTime : TimeForms.Other;
    }

    /// <summary>Seconds, a fraction, an offset.</summary>
    private static bool IsRestOfTime(string text, int at)
    {
        for (; at < text.Length; at++)
        {
            if (text[at] is not ((>= '0' and <= '9') or ':' or '.' or '+' or '-' or ' ' or 'Z' or 'z'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDigits(string text)
    {
        var at = 0;
        return Digits(text, ref at, text.Length, text.Length);
    }

    private static bool Take(string text, ref int at, char expected) => at < text.Length && text[at++] == expected;

    private static bool Digits(string text, ref int at, int atLeast, int atMost)
    {
        var start = at;
        while (at < text.Length && at - start < atMost && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start >= atLeast;
    }
}
