namespace EsbGen.Documents.Prose.Values;

/// <summary>The marks that authors put around values and labels, in both scripts.</summary>
internal static class ListMarks
{
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00a0' or '\u3000';

    public static bool IsOpening(char c) => c is '(' or '（' or '[' or '【';

    public static bool IsClosing(char c) => c is ')' or '）' or ']' or '】';

    public static bool IsQuote(char c) => c is '"' or '\'' or '`' or '“' or '”' or '‘' or '’';

    /// <summary>Stands between two entries of a list.</summary>
    public static bool IsDivider(char c) => c is ',' or '，' or ';' or '；' or '、' or '/' or '|' or '\n';

    /// <summary>Ends what is said of a list's last entry.</summary>
    public static bool EndsSentence(char c) => c is '。' or '\n' or ';' or '；';

    public static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>What operators are written with.</summary>
    public static bool IsSymbol(char c) => c is '=' or '!' or '<' or '>' or '~';

    public static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';

    public static bool HasChinese(string text)
    {
        foreach (var c in text)
        {
            if (IsChinese(c))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether a letter stands behind another one.</summary>
    public static bool IsWithinWord(string text, int index) => index > 0 && IsLatin(text[index - 1]) && IsLatin(text[index]);

    public static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && IsBlank(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>The index of the bracket that closes the one at <paramref name="start"/>; -1 where none does.</summary>
    public static int Closing(string text, int start)
    {
        var depth = 0;
        for (var index = start; index < text.Length; index++)
        {
            depth += IsOpening(text[index]) ? 1 : IsClosing(text[index]) ? -1 : 0;
            if (depth == 0)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>A label without the marks around it.</summary>
    public static string Trim(string label)
    {
        var start = 0;
        var end = label.Length;
        while (start < end && (IsBlank(label[start]) || IsDivider(label[start]) || IsQuote(label[start]) || label[start] is ':' or '：' or '.' or '。' or '-' or '='))
        {
            start++;
        }

        while (end > start && (IsBlank(label[end - 1]) || IsDivider(label[end - 1]) || IsQuote(label[end - 1]) || label[end - 1] is '.' or '。' or ':' or '：'))
        {
            end--;
        }

        // A bracket that is opened before or closed behind the label.
        while (end > start && IsClosing(label[end - 1]) && Opens(label, start, end) < 0)
        {
            end--;
        }

        while (end > start && IsOpening(label[end - 1]))
        {
            end--;
        }

        return label.Substring(start, end - start).Trim();
    }

    /// <summary>Opened brackets less closed ones.</summary>
    private static int Opens(string text, int start, int end)
    {
        var depth = 0;
        for (var index = start; index < end; index++)
        {
            depth += IsOpening(text[index]) ? 1 : IsClosing(text[index]) ? -1 : 0;
        }

        return depth;
    }
}
