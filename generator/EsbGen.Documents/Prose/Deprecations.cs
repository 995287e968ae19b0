using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose;

/// <summary>Finds out whether a description says that its own field is deprecated, and what it advises.</summary>
internal static class Deprecations
{
    private const int MaximalAdvice = 300;
    private const string NotRecommended = "not recommended";

    private static readonly PhraseSet Phrases = new(
    [
        "deprecated", "obsolete", "no longer maintained", "no longer supported", "no longer used", NotRecommended, "do not use this any more", "do not use this anymore", "legacy field", "legacy parameter",
        "不推荐使用", "不建议使用", "不建议继续使用", "不建议再使用", "已废弃", "已弃用", "已被废弃", "已被弃用", "即将废弃", "即将弃用", "废弃字段", "弃用字段", "废弃参数", "弃用参数", "不再维护", "不再使用", "请勿继续使用", "历史遗留字段", "历史遗留参数",
    ]);

    /// <summary>Words before a phrase that still speak of the field itself.</summary>
    private static readonly string[] Subjects =
    [
        "", "该字段", "此字段", "本字段", "该参数", "此参数", "本参数", "字段", "参数", "目前", "现", "现在", "目前该字段", "请",
        "this field is", "this parameter is", "the field is", "the parameter is", "this is", "it is", "is", "field is", "parameter is", "this field has been", "this parameter has been", "has been", "this field", "this parameter", "this", "please", "now",
    ];

    private static readonly string[] AdviceStarts = ["use ", "please", "it is recommended", "请", "建议", "推荐"];

    /// <summary>The advice in the document's words; empty where the field is not deprecated.</summary>
    public static string AdviceIn(string description)
    {
        for (var at = Phrases.Find(description, 0, out var end); at >= 0; at = Phrases.Find(description, at + 1, out end))
        {
            var clause = Sentences.ClauseStart(description, at);
            if (SpeaksOfTheField(description, clause, at) && EndsAsPhrase(description, at, end))
            {
                return Advice(description, clause, end);
            }
        }

        return "";
    }

    private static bool SpeaksOfTheField(string text, int clause, int at)
    {
        var before = text.Substring(clause, at - clause).Trim(' ', '\t', '_', '"', '\'', '`', '【', '[').ToLowerInvariant();
        if (Array.IndexOf(Subjects, before) < 0)
        {
            return false;
        }

        // "2：已废弃" and "disabled (deprecated)" are values of a list.
        var sign = clause - 1;
        while (sign > 0 && text[sign] is ' ' or '*')
        {
            sign--;
        }

        return sign <= 0 || text[sign] is not (':' or '：' or '(' or '（' or '、' or '.')
            || !(char.IsDigit(text[sign - 1]) || text[sign - 1] is '"' or '\'' or '`' or '”')
            && !(text[sign] is '(' or '（' && before.Length == 0 && (IsShortWord(text, sign) || IsAmongOthers(text, at)));
    }

    /// <summary><c>legacy(deprecated)/current</c>: behind the parenthesis another value follows.</summary>
    private static bool IsAmongOthers(string text, int at)
    {
        var close = text.IndexOfAny([')', '）'], at);
        return close >= 0 && close + 1 < text.Length && text[close + 1] is '/' or '、' or '|';
    }

    /// <summary>A lone Latin word or number before a parenthesis is what the parenthesis explains.</summary>
    private static bool IsShortWord(string text, int end)
    {
        var start = end;
        while (start > 0 && text[start - 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or ' ')
        {
            start--;
        }

        return end > start && start > 0;
    }

    /// <summary><c>不推荐使用中文</c> and <c>not recommended to set more</c> speak of something else.</summary>
    private static bool EndsAsPhrase(string text, int start, int end)
    {
        if (end >= text.Length)
        {
            return true;
        }

        if (string.Compare(text, start, NotRecommended, 0, NotRecommended.Length, StringComparison.OrdinalIgnoreCase) == 0)
        {
            var rest = text.Substring(end).TrimStart();
            return rest.Length == 0 || !char.IsLetter(rest[0]) || rest.StartsWith("to use this", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("to use it", StringComparison.OrdinalIgnoreCase);
        }

        return text[start] < 128 || text[end] is not (>= '\u4e00' and <= '\u9fff') || text[end] is '该' or '此' or '本' or '了' or '请';
    }

    private static string Advice(string text, int start, int at)
    {
        var end = Sentences.End(text, at);
        if (CloseWithin(text, start, end) is >= 0 and var close)
        {
            end = close;
        }
        else if (Array.Exists(AdviceStarts, word => text.Substring(Math.Min(text.Length, end + 1)).TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase)))
        {
            end = Sentences.End(text, end + 1);
        }

        var advice = text.Substring(start, Math.Min(end - start, MaximalAdvice)).Replace("*", "").Trim(' ', '\t', '\n', '，', ',', '"');
        return advice.Length == 0 ? "deprecated" : advice;
    }

    /// <summary>Where a parenthesis closes that was open before.</summary>
    private static int CloseWithin(string text, int start, int end)
    {
        var open = 0;
        for (var index = start; index < end; index++)
        {
            if (text[index] is '(' or '（')
            {
                open++;
            }
            else if (text[index] is ')' or '）' && --open < 0)
            {
                return index;
            }
        }

        return -1;
    }
}
