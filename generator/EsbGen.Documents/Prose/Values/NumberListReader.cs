namespace EsbGen.Documents.Prose.Values;

/// <summary>
/// Reads lists of numbers, each with what it means: <c>1.未执行; 2.正在执行</c>, <c>1 - shell, 2 - bat</c>,
/// <c>0(for int) or 1(for text)</c>. A number with no meaning beside it is no entry; two entries make a list.
/// </summary>
internal static class NumberListReader
{
    /// <summary>More digits are an id or a time.</summary>
    public const int LongestNumber = 9;

    private static readonly string[] Verbs = ["表示", "代表", "为", "是", "指", "means", "mean", "indicates", "indicate", "represents", "represent", "denotes", "is", "for", "stands for"];

    private static readonly string[] Conjunctions = ["或者", "或", "和", " or", " and"];

    /// <summary>The entries; null where the text lists none.</summary>
    public static List<ValueEntry>? Read(string text)
    {
        var starts = new List<(int Start, int Length, int Label)>();
        for (var index = 0; index < text.Length; index++)
        {
            if (ListMarks.IsDigit(text[index]) && StartsNumber(text, index) && NumberLength(text, index) is var length and > 0)
            {
                if (length <= LongestNumber && LabelStart(text, index + length) is { } label)
                {
                    starts.Add((index, length, label));
                }

                index += length - 1;
            }
        }

        return (starts.Count < 2 ? null : Entries(text, starts)) ?? NumberRowReader.Read(text);
    }

    private static List<ValueEntry>? Entries(string text, List<(int Start, int Length, int Label)> starts)
    {
        var entries = new List<ValueEntry>(starts.Count);
        for (var index = 0; index < starts.Count; index++)
        {
            var (start, length, label) = starts[index];
            var end = index + 1 < starts.Count ? starts[index + 1].Start : EndOfLast(text, label);
            var meaning = ListMarks.Trim(text.Substring(label, Math.Max(0, end - label)));
            var value = text.Substring(start, length);
            if (meaning.Length == 0 || entries.Exists(entry => entry.Value == value))
            {
                // The same number twice is no list of values, as in "1:1, 1:n".
                return null;
            }

            entries.Add(new ValueEntry(value, WithoutVerb(WithoutConjunction(meaning))));
        }

        return ListExamples.Introduce(text, starts[0].Start) ? null : entries;
    }

    /// <summary>A number stands for itself: not within a name, a version, a range or a comparison.</summary>
    private static bool StartsNumber(string text, int index)
    {
        if (index == 0)
        {
            return true;
        }

        var before = text[index - 1];
        return ListMarks.IsBlank(before)
            ? index < 2 || text[index - 2] is not ('>' or '<' or '=')
            : ListMarks.IsDivider(before) || ListMarks.IsOpening(before) || ListMarks.IsClosing(before) || ListMarks.IsQuote(before)
                || before is ':' or '：' or '。' or '.' && (index < 2 || !ListMarks.IsDigit(text[index - 2]))
                || (before > 127 && char.IsLetter(before));
    }

    /// <summary>How many digits; 0 where they are part of something longer.</summary>
    private static int NumberLength(string text, int index)
    {
        var end = index;
        while (end < text.Length && ListMarks.IsDigit(text[end]))
        {
            end++;
        }

        return end < text.Length && (ListMarks.IsLatin(text[end]) || text[end] is '_' or '%') ? 0 : end - index;
    }

    /// <summary>Where the meaning starts behind a number; null where none stands there.</summary>
    private static int? LabelStart(string text, int end)
    {
        if (end < text.Length && ListMarks.IsQuote(text[end]))
        {
            end++;
        }

        var index = ListMarks.SkipBlanks(text, end);
        if (index >= text.Length)
        {
            return null;
        }

        var c = text[index];
        if (ListMarks.IsOpening(c))
        {
            // "3(1:test, 2:experience)": the list itself, not the meaning of 3.
            var inner = ListMarks.SkipBlanks(text, index + 1);
            return ListMarks.Closing(text, index) > inner && !ListMarks.IsDigit(text[inner]) ? inner : null;
        }

        if (c is ':' or '：' or '.' or '．' or '、' or '=' or '-' or '－' or '—' or '–' || (ListMarks.IsClosing(c) && index == end))
        {
            var label = index + 1;
            while (label < text.Length && text[label] is '-' or '>' or '=')
            {
                label++;
            }

            label = ListMarks.SkipBlanks(text, label);
            if (label >= text.Length || (ListMarks.IsDigit(text[label]) && (c is not (':' or '：' or '=') || IsBareNumber(text, label))) || ListMarks.IsDivider(text[label]) || ListMarks.IsClosing(text[label]))
            {
                return null;
            }

            // A range or a compound has no blank there: "60-86400", "2-core". After a dot too: "1.the" may be, "7200. The" is a sentence's end.
            return c is '-' or '－' && label == index + 1 && ListMarks.IsLatin(text[label]) && text[label] is >= 'a' and <= 'z' && index == end && !HasSeveral(text) ? null : label;
        }

        return VerbEnd(text, index);
    }

    /// <summary>Whether several entries have this form, which tells a list from a single compound.</summary>
    private static bool HasSeveral(string text)
    {
        var count = 0;
        for (var index = 0; index + 1 < text.Length; index++)
        {
            count += ListMarks.IsDigit(text[index]) && text[index + 1] is '-' or '－' && StartsNumber(text, index) ? 1 : 0;
        }

        return count > 1;
    }

    /// <summary>"1:1", "0:30": a number as meaning, unless it is an address or a name ("1:127.0.0.1").</summary>
    private static bool IsBareNumber(string text, int index)
    {
        var end = index;
        while (end < text.Length && ListMarks.IsDigit(text[end]))
        {
            end++;
        }

        return end >= text.Length || !(text[end] == '.' && end + 1 < text.Length && ListMarks.IsDigit(text[end + 1])) && !(text[end] > 127 && char.IsLetter(text[end])) && !ListMarks.IsLatin(text[end]);
    }

    private static int? VerbEnd(string text, int index)
    {
        foreach (var verb in Verbs)
        {
            if (string.Compare(text, index, verb, 0, verb.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                var end = index + verb.Length;
                if (ListMarks.IsLatin(verb[0]) && (end >= text.Length || !ListMarks.IsBlank(text[end])))
                {
                    continue;
                }

                return end < text.Length ? ListMarks.SkipBlanks(text, end) : null;
            }
        }

        return null;
    }

    /// <summary>Where the last entry's meaning ends: with the sentence, or the bracket around the list.</summary>
    private static int EndOfLast(string text, int label)
    {
        var depth = 0;
        for (var index = label; index < text.Length; index++)
        {
            var c = text[index];
            depth += ListMarks.IsOpening(c) ? 1 : ListMarks.IsClosing(c) ? -1 : 0;
            if (depth < 0 || (depth == 0 && (ListMarks.EndsSentence(c) || c is ',' or '，' || (c == '.' && (index + 1 == text.Length || ListMarks.IsBlank(text[index + 1]))))))
            {
                return index;
            }
        }

        return text.Length;
    }

    private static string WithoutConjunction(string label)
    {
        foreach (var word in Conjunctions)
        {
            if (label.Length > word.Length && label.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return ListMarks.Trim(label.Substring(0, label.Length - word.Length));
            }
        }

        return label;
    }

    private static string WithoutVerb(string label) => VerbEnd(label, 0) is { } end && end < label.Length ? label.Substring(end) : label;
}
