namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>
/// Reads values whose meanings hold commas themselves: behind a word for their kind each value opens a clause and has
/// its mark or verb behind it, <c>类型，“or”为任一，有人通过即可，“and”为全部</c>.
/// </summary>
internal static class MeaningReader
{
    private static readonly string[] Verbs = ["表示", "代表", "为", "是", "指"];

    /// <param name="text">The text.</param>
    /// <param name="kind">Where its first word for a kind ends.</param>
    public static List<ValueEntry>? Read(string text, int kind)
    {
        if (text.IndexOf('{') >= 0)
        {
            return null;
        }

        var entries = new List<ValueEntry>();
        var (last, label, prose) = ("", 0, 0);
        for (var index = kind; index < text.Length; index++)
        {
            if (!OpensClause(text, index) || ValueToken.Read(text, index, isAnnounced: false, out var value) is not (> 0 and var end) || MeaningStart(text, end) is not (> 0 and var start))
            {
                continue;
            }

            if (RowWords.EndsList(value) || IsCondition(text, start))
            {
                return Finish(entries, last, text.Substring(label, index - label), prose);
            }

            if (last.Length > 0)
            {
                entries.Add(new ValueEntry(last, ListMarks.Trim(text.Substring(label, index - label))));
            }

            prose += RowWords.IsProse(value) && !ListMarks.IsQuote(text[index]) ? 1 : 0;
            (last, label, index) = (value, start, start - 1);
        }

        var stop = label;
        while (stop < text.Length && !ListMarks.EndsSentence(text[stop]))
        {
            stop++;
        }

        return Finish(entries, last, text.Substring(label, stop - label), prose);
    }

    private static List<ValueEntry>? Finish(List<ValueEntry> entries, string last, string label, int prose)
    {
        entries.Add(new ValueEntry(last, ListMarks.Trim(label)));
        return entries.Count > 1 && prose * 2 < entries.Count && entries.TrueForAll(static entry => entry.Label.Length > 0 && entry.Label[0] != '/')
            && entries.Select(static entry => entry.Value).Distinct(StringComparer.Ordinal).Count() == entries.Count ? entries : null;
    }

    private static bool OpensClause(string text, int index)
    {
        while (index > 0 && ListMarks.IsBlank(text[index - 1]))
        {
            index--;
        }

        return index > 0 && (ListMarks.IsDivider(text[index - 1]) || ListMarks.IsOpening(text[index - 1]) || text[index - 1] is ':' or '：' or '。');
    }

    /// <summary>Behind the colon or verb that follows a value; 0 where none does.</summary>
    private static int MeaningStart(string text, int end)
    {
        var index = ListMarks.SkipBlanks(text, end);
        if (index < text.Length && text[index] is ':' or '：')
        {
            return index + 1;
        }

        foreach (var verb in Verbs)
        {
            if (string.CompareOrdinal(text, index, verb, 0, verb.Length) == 0)
            {
                return index + verb.Length;
            }
        }

        return 0;
    }

    /// <summary><c>field为name时…</c> says when something holds, not what a value means.</summary>
    private static bool IsCondition(string text, int start)
    {
        while (start < text.Length && !ListMarks.IsDivider(text[start]) && text[start] is not ('时' or '。'))
        {
            start++;
        }

        return start < text.Length && text[start] == '时';
    }
}
