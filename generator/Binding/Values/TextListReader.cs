using EsbGen.Generator.Binding.Wording;

namespace EsbGen.Generator.Binding.Values;

/// <summary>
/// Reads lists of words that a field may hold: after an introduction (<c>可选值: biz - 业务，biz_set - 业务集</c>,
/// <c>one of: linux, windows</c>), or each with its meaning in brackets (<c>RUNNING（处理中）/FINISHED（已结束）</c>).
/// </summary>
internal static class TextListReader
{
    private static readonly PhraseSet Introductions = new(
    [
        "可选值", "可选项", "类型有", "可取值", "可取值范围", "取值可为", "可选的值", "可选分类", "取值为以下其中的一种", "以下其中的一种", "可为", "取值范围", "取值", "枚举值", "枚举", "可选范围", "可选类型", "可选", "可以是以下中的一种", "可以为", "可以是", "包括", "包含", "分为", "支持", "值为", "只能为", "只能是", "仅支持", "有效值",
        "optional values", "optional value", "possible values", "possible value", "available values", "allowed values", "valid values", "one", "enumeration value", "enumeration values", "enumeration", "enumerated values", "enum values", "enum value", "enum", "value range", "values range",
        "the value is", "values are", "value is", "options are", "options", "choices", "one of the following", "one of", "can be one of", "can be", "could be", "either", "support", "supports", "including", "optional",
    ]);

    // What such a list belongs to; without one, a row of words may be anything.
    private static readonly PhraseSet Kinds = new(
    [
        "类型", "状态", "方式", "模式", "维度", "对应关系", "操作符", "范围", "级别", "来源", "值", "type", "types", "status", "state", "mode", "kind", "operator", "level", "source", "range", "dimension", "scope",
    ]);

    private static readonly string[] SmallWords = ["有", "为", "是", "如下", "包括", "are", "is", "include", "includes", "of", "following", "as follows", "as", "values", "value"];

    private static readonly string[] Verbs = ["表示", "代表", "means", "mean", "represents", "for"];

    private static readonly string[] Conjunctions = ["或者", "或", "和", "与", "or ", "and "];

    private static readonly string[] ListEnds = ["at present", "etc", "and so on", "now", "currently"];

    // Behind these the list is over.
    private static readonly HashSet<string> Enders = new(StringComparer.OrdinalIgnoreCase) { "default", "defaults", "etc", "e.g", "eg", "note", "where", "otherwise", "such", "example", "currently", "when", "if", "while", "but", "then" };

    // Words of a sentence, and of types, are no values.
    private static readonly HashSet<string> NoValues = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "and", "or", "of", "to", "in", "is", "are", "be", "by", "for", "with", "from", "at", "on", "as", "if", "when", "where", "not", "no", "only", "this", "that", "it", "all", "any", "values", "value", "etc",
        "string", "int", "integer", "long", "bool", "boolean", "float", "list", "array", "dict", "object", "map", "true", "false", "null", "none", "id", "ids", "ip", "bk", "json",
    };

    /// <summary>The entries; null where the text lists none.</summary>
    public static List<ValueEntry>? Read(string text)
    {
        if (!HasRow(text))
        {
            return null;
        }

        var longest = new List<ValueEntry>();
        for (var index = 0; index < text.Length; index++)
        {
            if (Introductions.EndAt(text, index) is > 0 and var end && Sequence(text, AfterIntroduction(text, end)) is { } entries && entries.Count > longest.Count)
            {
                longest = entries;
            }
        }

        var unannounced = Unannounced(text);
        longest = unannounced.Count > longest.Count ? unannounced : longest;
        return longest.Count > 0 ? longest : null;
    }

    /// <summary>Whether there are two Latin words, and a divider or conjunction behind a word: most descriptions have no such place.</summary>
    private static bool HasRow(string text)
    {
        var hasDivider = false;
        var words = 0;
        for (var index = 0; index < text.Length && !(hasDivider && words > 1); index++)
        {
            words += ListMarks.IsLatin(text[index]) && (index == 0 || !(ListMarks.IsLatin(text[index - 1]) || text[index - 1] is '_' or '-')) ? 1 : 0;
            hasDivider |= index > 0
                && (((ListMarks.IsDivider(text[index]) || text[index] is '或' or '和' or '与') && EndsWord(text, index - 1))
                    || (text[index] is 'o' or 'a' && text[index - 1] == ' ' && ConjunctionEnd(text, index) > 0));
        }

        return hasDivider && words > 1;
    }

    private static bool EndsWord(string text, int index)
    {
        while (index > 0 && ListMarks.IsBlank(text[index]))
        {
            index--;
        }

        var c = text[index];
        return ListMarks.IsLatin(c) || ListMarks.IsDigit(c) || ListMarks.IsQuote(c) || ListMarks.IsClosing(c) || c == '_' || c > 127;
    }

    /// <summary>Over colons, brackets and small words between an introduction and the list.</summary>
    private static int AfterIntroduction(string text, int index)
    {
        while (index < text.Length)
        {
            if (ListMarks.IsBlank(text[index]) || ListMarks.IsOpening(text[index]) || text[index] is ':' or '：' or '\n' or ',' or '，')
            {
                index++;
            }
            else if (SmallWordEnd(text, index) is > 0 and var end)
            {
                index = end;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    private static int SmallWordEnd(string text, int index)
    {
        foreach (var word in SmallWords)
        {
            if (string.Compare(text, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (!ListMarks.IsLatin(word[0]) || (index + word.Length < text.Length && text[index + word.Length] is ' ' or ':' or '：' or '\n')))
            {
                return index + word.Length;
            }
        }

        return 0;
    }

    /// <summary>Entries one behind the other from a place on; null for fewer than two.</summary>
    private static List<ValueEntry>? Sequence(string text, int index)
    {
        var entries = new List<ValueEntry>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var words = 0;
        var isWhole = false;
        while (ReadEntry(text, index, out var entry) is > 0 and var end)
        {
            if (Enders.Contains(entry.Value))
            {
                isWhole = true;
                break;
            }

            if (!known.Add(entry.Value))
            {
                return null;
            }

            entries.Add(entry);
            words += NoValues.Contains(entry.Value) && !ListMarks.IsQuote(text[index]) && entry.Value.Any(char.IsLower) ? 1 : 0;
            index = DividerEnd(text, end);
            if (index < 0)
            {
                isWhole = EndsList(text, end);
                index = text.Length;
            }
        }

        // Behind a last divider stands no value: where Latin prose goes on, who knows what the list was.
        isWhole |= index < text.Length && (ListMarks.IsClosing(text[index]) || text[index] > 127 || text[index] is '.');
        return entries.Count > 1 && isWhole && words * 3 < entries.Count ? entries : null;
    }

    /// <summary>One value and what stands beside it; 0 where there is no value.</summary>
    private static int ReadEntry(string text, int index, out ValueEntry entry)
    {
        entry = default;
        var isQuoted = index < text.Length && ListMarks.IsQuote(text[index]);
        var start = isQuoted ? index + 1 : index;
        var end = start;
        while (end < text.Length && (ListMarks.IsLatin(text[end]) || text[end] is '_' or '$' || (end > start && (ListMarks.IsDigit(text[end]) || (text[end] is '-' or '.' && end + 1 < text.Length && (ListMarks.IsLatin(text[end + 1]) || ListMarks.IsDigit(text[end + 1])))))))
        {
            end++;
        }

        if (end == start)
        {
            return 0;
        }

        var value = text.Substring(start, end - start);
        if (isQuoted)
        {
            if (end >= text.Length || !ListMarks.IsQuote(text[end]))
            {
                return 0;
            }

            end++;
        }

        var label = ReadLabel(text, ref end);
        entry = new ValueEntry(value, label);
        return end;
    }

    private static string ReadLabel(string text, ref int end)
    {
        var index = ListMarks.SkipBlanks(text, end);
        if (index >= text.Length)
        {
            return "";
        }

        if (ListMarks.IsOpening(text[index]) && ListMarks.Closing(text, index) is > 0 and var close)
        {
            end = close + 1;
            return ListMarks.Trim(text.Substring(index + 1, close - index - 1));
        }

        if (text[index] is ':' or '：' or '=' or '-' or '—' or '–')
        {
            var start = ListMarks.SkipBlanks(text, index + 1);
            var stop = start;
            var depth = 0;
            while (stop < text.Length && (depth > 0 || !(ListMarks.IsDivider(text[stop]) || text[stop] is '。' || (text[stop] == '.' && (stop + 1 == text.Length || ListMarks.IsBlank(text[stop + 1])))) && !(depth == 0 && ListMarks.IsClosing(text[stop]))))
            {
                depth += ListMarks.IsOpening(text[stop]) ? 1 : ListMarks.IsClosing(text[stop]) ? -1 : 0;
                stop++;
            }

            end = stop;
            return ListMarks.Trim(text.Substring(start, stop - start));
        }

        foreach (var verb in Verbs)
        {
            if (string.Compare(text, index, verb, 0, verb.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                var start = ListMarks.SkipBlanks(text, index + verb.Length);
                var stop = start;
                while (stop < text.Length && !ListMarks.IsDivider(text[stop]) && !ListMarks.IsClosing(text[stop]) && text[stop] is not ('。' or '.'))
                {
                    stop++;
                }

                end = stop;
                return ListMarks.Trim(text.Substring(start, stop - start));
            }
        }

        return "";
    }

    /// <summary>Behind the divider before the next entry; -1 where none stands here.</summary>
    private static int DividerEnd(string text, int end)
    {
        var index = ListMarks.SkipBlanks(text, end);
        var found = false;
        while (index < text.Length)
        {
            if (ListMarks.IsDivider(text[index]))
            {
                found = true;
                index = ListMarks.SkipBlanks(text, index + 1);
            }
            else if (ConjunctionEnd(text, index) is > 0 and var next)
            {
                found = true;
                index = ListMarks.SkipBlanks(text, next);
            }
            else
            {
                break;
            }
        }

        return found ? index : -1;
    }

    private static int ConjunctionEnd(string text, int index)
    {
        foreach (var word in Conjunctions)
        {
            if (string.Compare(text, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return index + word.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether a list may end here: with the text, the sentence, its brackets, or where Chinese prose goes on.</summary>
    private static bool EndsList(string text, int end)
    {
        var index = ListMarks.SkipBlanks(text, end);
        if (index >= text.Length || ListMarks.IsClosing(text[index]) || text[index] is '.' or '。' or '…' or '!' || text[index] > 127)
        {
            return true;
        }

        foreach (var words in ListEnds)
        {
            if (string.Compare(text, index, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without an introduction, the values themselves must show that they are some. Of two that start in one list the later has its own first value.</summary>
    private static List<ValueEntry> Unannounced(string text)
    {
        var isOfKind = Kinds.IsIn(text);
        var longest = new List<ValueEntry>();
        for (var index = 0; index < text.Length; index++)
        {
            if ((isOfKind || IsMarked(text, index)) && StartsList(text, index) && ReadEntry(text, index, out _) > 0 && Sequence(text, index) is { } entries && entries.Count >= longest.Count && ShowsValues(text, index, entries, isOfKind))
            {
                longest = entries;
            }
        }

        return longest;
    }

    /// <summary>Each with its meaning, or all in capitals, or a row of words in brackets.</summary>
    private static bool ShowsValues(string text, int index, List<ValueEntry> entries, bool isOfKind) =>
        entries.TrueForAll(static entry => entry.Label.Length > 0) ? isOfKind || IsMarked(text, index)
        : isOfKind && entries.Count > 2 && (entries.TrueForAll(static entry => IsCapital(entry.Value))
            || (entries.Count > 3 && index > 0 && ListMarks.IsOpening(text[index - 1]) && entries.TrueForAll(static entry => entry.Label.Length == 0)));

    /// <summary>Not in the middle of a list whose first entries are written otherwise.</summary>
    private static bool StartsList(string text, int index)
    {
        if (index == 0)
        {
            return true;
        }

        var before = index - 1;
        while (before > 0 && (ListMarks.IsBlank(text[before]) || ListMarks.IsDivider(text[before])))
        {
            before--;
        }

        return before < index - 1 ? !ListMarks.IsClosing(text[before]) || !ListMarks.IsDivider(text[index - 1]) : ListMarks.IsOpening(text[before]) || text[before] is ':' or '：' or '。' or '.';
    }

    /// <summary>In quotes, or in capitals: a word of prose is neither.</summary>
    private static bool IsMarked(string text, int index) =>
        ListMarks.IsQuote(text[index]) || (index + 1 < text.Length && text[index] is >= 'A' and <= 'Z' && text[index + 1] is (>= 'A' and <= 'Z') or '_');

    private static bool IsCapital(string value) => value.Length > 2 && value.All(static c => c is (>= 'A' and <= 'Z') or '_' or (>= '0' and <= '9'));
}
