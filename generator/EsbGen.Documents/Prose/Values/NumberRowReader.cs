namespace EsbGen.Documents.Prose.Values;

/// <summary>
/// Reads rows of numbers without a mark behind them: <c>1 query, 2 operate</c>, where they count up one by one from the
/// start of a clause to the end of the text, and two alone, <c>0 or 1</c>, where they are a clause of their own.
/// </summary>
internal static class NumberRowReader
{
    // What is counted or measured; behind a number none of them is a meaning.
    private const string Measures = "个条天小时分秒次年月周日位台级种页号行字倍核元层人组项至到或和以万千百十份张块段轮批点期";

    public static List<ValueEntry>? Read(string text) => Counted(WithoutDefault(text)) ?? Pair(text);

    /// <summary>What stands before a note of the default, whose number goes on with no row.</summary>
    private static string WithoutDefault(string text)
    {
        var end = text.IndexOf("默认", StringComparison.Ordinal);
        end = end < 0 ? text.IndexOf("default", StringComparison.OrdinalIgnoreCase) : end;
        return end > 0 ? text.Substring(0, end) : text;
    }

    private static List<ValueEntry>? Counted(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '0' or '1' && StartsClause(text, index) && CountFrom(text, index) is { } entries)
            {
                return entries;
            }
        }

        return null;
    }

    private static List<ValueEntry>? CountFrom(string text, int start)
    {
        var entries = new List<ValueEntry>();
        var number = text[start] - '0';
        var index = start;
        while (index < text.Length)
        {
            var digits = DigitsAt(text, index);
            if (digits == 0 || !string.Equals(text.Substring(index, digits), number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))
            {
                return null;
            }

            var label = ListMarks.SkipBlanks(text, index + digits);
            if (label >= text.Length || !char.IsLetter(text[label]) || (label == index + digits && !(ListMarks.IsChinese(text[label]) && Measures.IndexOf(text[label]) < 0)))
            {
                return null;
            }

            var end = label;
            while (end < text.Length && !ListMarks.IsDigit(text[end]) && !ListMarks.EndsSentence(text[end]))
            {
                end++;
            }

            entries.Add(new ValueEntry(text.Substring(index, digits), ListMarks.Trim(text.Substring(label, end - label))));
            number++;
            if (end < text.Length && ListMarks.EndsSentence(text[end]) && (end + 1 >= text.Length || !ListMarks.IsDigit(text[ListMarks.SkipBlanks(text, end + 1) is var next && next < text.Length ? next : end])))
            {
                break;
            }

            index = end < text.Length && !ListMarks.IsDigit(text[end]) ? ListMarks.SkipBlanks(text, end + 1) : end;
        }

        return entries.Count > 1 ? entries : null;
    }

    /// <summary>"0 or 1", "0或1" between commas or the like.</summary>
    private static List<ValueEntry>? Pair(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var first = StartsClause(text, index) ? DigitsAt(text, index) : 0;
            if (first is 0 or > NumberListReader.LongestNumber)
            {
                continue;
            }

            var second = SecondOf(text, ListMarks.SkipBlanks(text, index + first));
            var digits = second < 0 ? 0 : DigitsAt(text, second);
            if (digits is > 0 and <= NumberListReader.LongestNumber && EndsClause(text, second + digits)
                && text.Substring(index, first) is var one && text.Substring(second, digits) is var other && one != other)
            {
                return [new ValueEntry(one, ""), new ValueEntry(other, "")];
            }
        }

        return null;
    }

    private static int SecondOf(string text, int index)
    {
        foreach (var word in new[] { "或者", "或", "or " })
        {
            if (string.Compare(text, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return ListMarks.SkipBlanks(text, index + word.Length);
            }
        }

        return -1;
    }

    private static int DigitsAt(string text, int index)
    {
        var end = index;
        while (end < text.Length && ListMarks.IsDigit(text[end]))
        {
            end++;
        }

        return end - index;
    }

    private static bool StartsClause(string text, int index)
    {
        var before = index - 1;
        while (before >= 0 && ListMarks.IsBlank(text[before]))
        {
            before--;
        }

        return before < 0 || text[before] is ':' or '：' or ',' or '，' or '\n' or '。' or '为';
    }

    private static bool EndsClause(string text, int index) =>
        index >= text.Length || text[index] is ',' or '，' or '。' or ';' or '；' or '\n' or ')' or '）' || (text[index] == '.' && (index + 1 >= text.Length || ListMarks.IsBlank(text[index + 1]) || text[index + 1] == '\n'));
}
