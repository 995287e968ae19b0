namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>Reads one value: a word, a word in quotes, and behind an introduction signs such as <c>!=</c> too.</summary>
internal static class ValueToken
{
    private const int MostBlanks = 2;

    /// <summary>The end of the value that starts at a place; 0 where none does.</summary>
    public static int Read(string text, int index, bool isAnnounced, out string value)
    {
        value = "";
        if (index >= text.Length)
        {
            return 0;
        }

        if (ListMarks.IsQuote(text[index]))
        {
            return Quoted(text, index + 1, isAnnounced, out value);
        }

        var end = WordEnd(text, index);
        end = end == index && isAnnounced ? SymbolEnd(text, index) : end;
        value = text.Substring(index, end - index);
        return value.Length == 0 ? 0 : end;
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (ListMarks.IsLatin(text[end]) || text[end] is '_' or '$' || (end > start && (ListMarks.IsDigit(text[end]) || (text[end] is '-' or '.' && end + 1 < text.Length && (ListMarks.IsLatin(text[end + 1]) || ListMarks.IsDigit(text[end + 1])))))))
        {
            end++;
        }

        return end;
    }

    private static int SymbolEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && ListMarks.IsSymbol(text[end]))
        {
            end++;
        }

        return end >= text.Length || ListMarks.IsBlank(text[end]) || ListMarks.IsDivider(text[end]) || ListMarks.IsClosing(text[end]) || text[end] > 127 ? end : start;
    }

    private static int Quoted(string text, int start, bool isAnnounced, out string value)
    {
        value = "";
        var end = start;
        var isValue = false;
        while (end < text.Length && !ListMarks.IsQuote(text[end]))
        {
            var c = text[end++];
            isValue |= ListMarks.IsLatin(c) || (isAnnounced && c != ' ');
            if (c is < ' ' or > '~' or '{' or '}' or ',' or ';' or '|' || ListMarks.IsOpening(c) || ListMarks.IsClosing(c))
            {
                return 0;
            }
        }

        if (end >= text.Length || !isValue)
        {
            return 0;
        }

        value = text.Substring(start, end - start).Trim();
        return value.Count(static c => c == ' ') <= (isAnnounced ? MostBlanks : 0) ? end + 1 : 0;
    }
}
