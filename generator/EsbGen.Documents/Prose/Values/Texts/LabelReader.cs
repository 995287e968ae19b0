namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>Reads what stands beside a value: in brackets, behind a colon, a dash or a verb.</summary>
internal static class LabelReader
{
    private const int LongestBare = 16;

    private static readonly string[] Verbs = ["表示", "代表", "means", "mean", "represents", "for"];

    /// <summary>The label behind a value; empty for none. <paramref name="end"/> moves behind it.</summary>
    public static string Read(string text, ref int end, out LabelForm form)
    {
        var label = Read(text, ref end, out bool isBracketed);
        form = label.Length == 0 ? LabelForm.None : isBracketed ? LabelForm.Bracketed : LabelForm.Marked;
        return label;
    }

    private static string Read(string text, ref int end, out bool isBracketed)
    {
        isBracketed = false;
        var index = ListMarks.SkipBlanks(text, end);
        if (index >= text.Length)
        {
            return "";
        }

        if (ListMarks.IsOpening(text[index]))
        {
            isBracketed = true;
            var close = ListMarks.Closing(text, index);
            end = close > 0 ? close + 1 : end;
            return close > 0 ? ListMarks.Trim(text.Substring(index + 1, close - index - 1)) : "";
        }

        if (text[index] is ':' or '：' or '=' or '-' or '—' or '–')
        {
            end = PhraseEnd(text, index = ListMarks.SkipBlanks(text, index + 1));
            return ListMarks.Trim(text.Substring(index, end - index));
        }

        if (VerbEnd(text, index) is > 0 and var verbEnd)
        {
            end = PhraseEnd(text, index = ListMarks.SkipBlanks(text, verbEnd));
            return ListMarks.Trim(text.Substring(index, end - index));
        }

        return "";
    }

    /// <summary>The end of the verb that stands at a place; 0 where none does.</summary>
    public static int VerbEnd(string text, int index)
    {
        foreach (var verb in Verbs)
        {
            if (string.Compare(text, index, verb, 0, verb.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return index + verb.Length;
            }
        }

        return 0;
    }

    /// <summary>A few Chinese words without a mark between, up to the next divider: <c>HOST 主机，SERVICE 服务</c>.</summary>
    public static string ReadBare(string text, ref int end, out LabelForm form)
    {
        form = LabelForm.None;
        var start = ListMarks.SkipBlanks(text, end);
        var stop = start;
        while (stop < text.Length && ListMarks.IsChinese(text[stop]))
        {
            stop++;
        }

        if (stop - start is < 2 or > LongestBare || RowDividers.ConjunctionEnd(text, start) > 0 || text[start] is '时' or '的' or '等' or '之' or '中' or '则' or '两' or '三' or '四'
            || (stop < text.Length && !ListMarks.IsDivider(text[stop]) && !ListMarks.IsClosing(text[stop]) && text[stop] != '。'))
        {
            return "";
        }

        end = stop;
        form = LabelForm.Bare;
        return text.Substring(text[start] is '为' or '是' or '指' ? start + 1 : start, stop - start - (text[start] is '为' or '是' or '指' ? 1 : 0));
    }

    /// <summary>Whether another value with its meaning behind a mark or in brackets stands behind a blank, where Chinese words or brackets end before it: <c>asc(up) desc(down)</c>.</summary>
    public static bool StartsLabelled(string text, int index)
    {
        var end = index > 1 && ListMarks.IsBlank(text[index - 1]) && (text[index - 2] > 127 || ListMarks.IsClosing(text[index - 2])) ? ValueToken.Read(text, index, isAnnounced: false, out _) : 0;
        return end > 0 && end < text.Length && (ListMarks.IsOpening(text[end]) || text[end] is ':' or '：');
    }

    /// <summary>Up to the next divider, the end of the sentence, or of the bracket around.</summary>
    private static int PhraseEnd(string text, int index)
    {
        for (var depth = 0; index < text.Length; index++)
        {
            var c = text[index];
            if (depth == 0 && (ListMarks.IsDivider(c) || StartsLabelled(text, index) || ListMarks.IsClosing(c) || c == '。' || (c == '.' && (index + 1 == text.Length || ListMarks.IsBlank(text[index + 1])))))
            {
                break;
            }

            depth += ListMarks.IsOpening(c) ? 1 : ListMarks.IsClosing(c) ? -1 : 0;
        }

        return index;
    }
}
