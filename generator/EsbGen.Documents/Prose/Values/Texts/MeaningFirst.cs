namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>Reads values in the brackets behind their meanings: <c>组织架构(ORGANIZATION)</c>.</summary>
internal static class MeaningFirst
{
    private const int LongestMeaning = 40;

    /// <summary>One among values whose meanings stand in the brackets; it must be no word of prose.</summary>
    /// <returns>Where it ends; 0 where none starts at the place.</returns>
    public static int Read(string text, int index, out ValueEntry entry) => Read(text, index, out entry, out _) is var end && end > 0 && CodeWords.IsCode(entry.Value) ? end : 0;

    /// <summary>A row of them right behind a word for their kind, the meanings in Chinese: <c>类型：主机(host)，模块(module)</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">Where its first word for a kind stands.</param>
    public static List<ValueEntry>? ReadRow(string text, int kind)
    {
        for (var index = kind; index < text.Length; index++)
        {
            if (Kinds.EndAt(text, index) is > 0 and var end && RowAt(text, end) is { } entries)
            {
                return entries;
            }
        }

        return null;
    }

    private static List<ValueEntry>? RowAt(string text, int index)
    {
        var start = index;
        while (index < text.Length && (ListMarks.IsBlank(text[index]) || text[index] is ':' or '：' or ',' or '，'))
        {
            index++;
        }

        var entries = new List<ValueEntry>();
        while (index > start && Read(text, index, out var entry, out var isChinese) is > 0 and var end && isChinese && !entries.Exists(known => known.Value == entry.Value))
        {
            entries.Add(entry);
            index = RowDividers.End(text, end, '(', isLabelled: false, start, out _);
            if (index < 0)
            {
                return entries.Count > 1 && RowDividers.EndsClause(text, end) ? entries : null;
            }
        }

        return entries.Count > 1 ? entries : null;
    }

    private static int Read(string text, int index, out ValueEntry entry, out bool isChinese)
    {
        entry = default;
        isChinese = false;
        var open = index;
        while (open < text.Length && open - index < LongestMeaning && (char.IsLetter(text[open]) || ListMarks.IsBlank(text[open])))
        {
            isChinese |= ListMarks.IsChinese(text[open++]);
        }

        if (open == index || open >= text.Length || !ListMarks.IsOpening(text[open]))
        {
            return 0;
        }

        var end = ValueToken.Read(text, ListMarks.SkipBlanks(text, open + 1), isAnnounced: false, out var value);
        var close = end == 0 ? 0 : ListMarks.SkipBlanks(text, end);
        if (end == 0 || close >= text.Length || !ListMarks.IsClosing(text[close]))
        {
            return 0;
        }

        entry = new ValueEntry(value, text.Substring(index, open - index).Trim());
        return close + 1;
    }
}
