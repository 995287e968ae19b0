using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose;

/// <summary>What a field's name and description say of time.</summary>
internal static class TimeWords
{
    private static readonly PhraseSet Times = new(
    [
        "时间", "日期", "时刻", "time", "times", "datetime", "date", "timestamp", "moment",
    ]);

    private static readonly PhraseSet Durations = new(
    [
        "耗时", "时长", "超时", "间隔", "历时", "有效期限", "duration", "elapsed", "elapse", "timeout", "time-out", "time out", "interval", "time cost", "time consuming", "time-consuming", "cost time", "time used", "spent",
    ]);

    private static readonly PhraseSet Timestamps = new(["时间戳", "timestamp", "timestamps", "time stamp", "unix", "unixtime", "epoch"]);

    private static readonly PhraseSet Milliseconds = new(["毫秒", "millisecond", "milliseconds", "ms", "msec"]);

    private static readonly PhraseSet Seconds = new(["秒", "second", "seconds", "s", "sec"]);

    private static readonly PhraseSet FinerUnits = new(["微秒", "纳秒", "microsecond", "microseconds", "nanosecond", "nanoseconds", "us", "ns"]);

    /// <summary>Whether name or description speak of a point in time.</summary>
    /// <param name="nameWords">The words of the field's name in lower case.</param>
    /// <param name="description">What the document says of it.</param>
    public static bool SpeakOfTime(string[] nameWords, string description)
    {
        if (nameWords.Length == 0 || SpeakOfDuration(nameWords, description) || NamesSomethingElse(nameWords[nameWords.Length - 1]))
        {
            return false;
        }

        return Array.Exists(nameWords, static word => word is "time" or "date" or "datetime" or "timestamp")
            || (nameWords.Length > 1 && Array.IndexOf(nameWords, "at") > 0)
            || Times.IsIn(description)
            || FormatIn(description) is not null;
    }

    /// <summary>The unit of a Unix timestamp, where the description says that the field is one and has its unit.</summary>
    public static TimeKind? TimestampIn(string description)
    {
        if (!Timestamps.IsIn(description))
        {
            return null;
        }

        return FinerUnits.IsIn(description) ? null
            : Milliseconds.IsIn(description) ? TimeKind.UnixMilliseconds
            : Seconds.IsIn(description) ? TimeKind.UnixSeconds
            : null;
    }

    /// <summary>The form of a text time, where the description spells it: <c>YYYY-MM-DD HH:mm:ss</c>, <c>yyyy/MM/dd</c>.</summary>
    public static TimeKind? FormatIn(string description)
    {
        var year = description.IndexOf("yyy", StringComparison.OrdinalIgnoreCase);
        if (year < 0)
        {
            year = description.IndexOf("%Y", StringComparison.Ordinal);
        }

        if (year < 0)
        {
            return null;
        }

        var end = year;
        while (end < description.Length && IsOfFormat(description[end]))
        {
            end++;
        }

        // Within a longer word it is the format of a name: app_YYYY-MM-DD.log.
        if ((year > 0 && IsOfName(description[year - 1])) || (end < description.Length && IsOfName(description[end])))
        {
            return null;
        }

        // Some have blanks between the parts, and before the time of day.
        while (end < description.Length && (description[end] == ' ' || IsOfFormat(description[end])))
        {
            end++;
        }

        var format = description.Substring(year, end - year);
        var hasDay = Has(format, "mm", "%m") && Has(format, "dd", "%d");
        return !hasDay ? null : Has(format, "hh", "%H") ? TimeKind.DateTime : TimeKind.Date;
    }

    private static bool Has(string format, string letters, string directive) =>
        format.IndexOf(letters, StringComparison.OrdinalIgnoreCase) >= 0 || format.IndexOf(directive, StringComparison.Ordinal) >= 0;

    private static bool IsOfFormat(char c) =>
        c is 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S' or 'T' or 'z' or 'Z' or 'f' or 'F' or '%' or '-' or '/' or ':' or '.' or '\'' or '+';

    private static bool IsOfName(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    private static bool SpeakOfDuration(string[] nameWords, string description) =>
        Array.Exists(nameWords, static word => word is "total" or "elapsed" or "duration" or "timeout" or "interval" or "cost" or "gap" or "used" or "cycle" or "delay")
        || Durations.IsIn(description);

    /// <summary>The last word of a name says what it is: whoever last changed something is no time.</summary>
    private static bool NamesSomethingElse(string word) => word is
        "id" or "user" or "name" or "count" or "zone" or "timezone" or "type" or "status" or "num" or "number" or "by" or "unit" or "format" or "rule" or "cron" or "desc" or "description" or "content" or "title" or "url" or "ip" or "version" or "key" or "code" or "operator" or "creator";
}
