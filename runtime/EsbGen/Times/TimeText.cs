using System.Globalization;

namespace EsbGen;

/// <summary>
/// Reads the spellings of dates and times that ESB's systems use: <c>2020-05-21 16:36:11</c>, <c>2020/5/21</c>, <c>2020-05-21 16:36:11
/// +0800</c>, ISO 8601.
/// </summary>
internal static class TimeText
{
    private const DateTimeStyles Styles = DateTimeStyles.AllowLeadingWhite | DateTimeStyles.AllowTrailingWhite;

    private static readonly string[] ClockFormats = [.. Formats("")];

    private static readonly string[] OffsetFormats = [.. Formats("zzz"), .. Formats(" zzz"), .. Formats("'Z'"), .. Formats("'z'")];

    /// <summary>The date and the clock's time as written, and the distance to UTC where one is written.</summary>
    public static bool TryRead(string text, out DateTime clock, out TimeSpan? offset)
    {
        offset = null;
        text = WithoutFinestDigits(text);
        if (DateTime.TryParseExact(text, ClockFormats, CultureInfo.InvariantCulture, Styles, out clock))
        {
            return true;
        }

        if (DateTimeOffset.TryParseExact(
            text,
            OffsetFormats,
            CultureInfo.InvariantCulture,
            Styles | DateTimeStyles.AssumeUniversal,
            out var moment))
        {
            clock = moment.DateTime;
            offset = moment.Offset;
            return true;
        }

        return false;
    }

    private static IEnumerable<string> Formats(string offset)
    {
        foreach (var date in new[] { "yyyy-M-d", "yyyy/M/d" })
        {
            if (offset.Length == 0)
            {
                yield return date;
            }

            yield return date + " H:m:s.FFFFFFF" + offset;
            yield return date + "'T'H:m:s.FFFFFFF" + offset;
            yield return date + " H:m" + offset;
            yield return date + "'T'H:m" + offset;
        }
    }

    /// <summary>Some systems write nanoseconds; .NET's clock counts hundreds of them.</summary>
    private static string WithoutFinestDigits(string text)
    {
        var point = text.LastIndexOf('.');
        var end = point + 1;
        while (end > 0 && end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return point > 0 && end - point > 8 ? text.Remove(point + 8, end - point - 8) : text;
    }
}
