namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>
/// Reads rows without an introduction, whose values themselves must show that they are some. Of two that start in one
/// list the later has its own first value.
/// </summary>
internal static class UnannouncedRows
{
    // A text of more words than this is a hostile one.
    private const int MostStarts = 200;

    // In capitals whatever they stand for.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal) { "ID", "IDS", "IP", "IPS", "IPV4", "IPV6", "URL", "URI", "API", "APP", "JSON", "XML", "YAML", "HTML", "CSV", "CPU", "UUID", "GUID", "DNS", "TCP", "UDP", "HTTP", "HTTPS", "SQL", "OS", "DB", "GB", "MB", "KB" };

    /// <param name="text">The text.</param>
    /// <param name="isOfKind">Whether a word for a kind stands in it.</param>
    public static List<ValueEntry>? Read(string text, bool isOfKind)
    {
        List<ValueEntry>? longest = null;
        var starts = 0;
        for (var index = 0; index < text.Length && starts < MostStarts; index++)
        {
            if (!MayStart(text[index]) || ListMarks.IsWithinWord(text, index) || !StartsRow(text, index) || !MayGoOn(text, index) || !(isOfKind || IsMarked(text, index) || StartsClause(text, index, out _)))
            {
                continue;
            }

            starts++;
            if (TextRowReader.Read(text, index, isAnnounced: false) is { } row && row.Entries.Count >= (longest?.Count ?? 0) && ShowsValues(text, index, row, isOfKind))
            {
                longest = row.Entries;
            }
        }

        return longest;
    }

    private static bool ShowsValues(string text, int index, TextRow row, bool isOfKind) =>
        ((!row.IsProse && (HasMeanings(text, index, row, isOfKind) || IsRowOfKind(text, index, row, isOfKind)))
            || (StartsClause(text, index, out var before) && row.EndsClause && IsClauseOfValues(text, index, before, row, isOfKind)))
        && !ListExamples.Introduce(text, index);

    /// <summary>Every value has its meaning beside it.</summary>
    private static bool HasMeanings(string text, int index, TextRow row, bool isOfKind) => row.Labels switch
    {
        LabelForm.None => false,
        LabelForm.Bare => isOfKind && row.All(static entry => CodeWords.IsCapital(entry.Value)),
        LabelForm.Bracketed when row.Entries.Count > 2 && row.EndsClause => true,
        _ => isOfKind || IsMarked(text, index),
    };

    /// <summary>Three and more in capitals, or a long row that has brackets to itself.</summary>
    private static bool IsRowOfKind(string text, int index, TextRow row, bool isOfKind) =>
        isOfKind && row.Entries.Count > 2
        && (row.All(static entry => entry.Value.Length > 2 && CodeWords.IsCapital(entry.Value))
            || (row.Entries.Count > 3 && index > 0 && ListMarks.IsOpening(text[index - 1]) && row.All(static entry => entry.Label.Length == 0)));

    /// <summary>A clause of nothing but values, where the one before it ends with their kind; or in quotes, or of capitals, which no prose is.</summary>
    private static bool IsClauseOfValues(string text, int index, int before, TextRow row, bool isOfKind) =>
        (Kinds.EndBefore(text, before) && (text[before - 1] > 127 || (row.IsChoice && !row.IsProse) || row.All(static entry => CodeWords.IsCode(entry.Value))))
        || (isOfKind && ListMarks.IsQuote(text[index]))
        || (row.IsChoice && row.All(static entry => CodeWords.IsCapital(entry.Value) && !Abbreviations.Contains(entry.Value)));

    /// <summary>Of most words in a sentence the next one tells at once that they are no values.</summary>
    private static bool MayGoOn(string text, int index)
    {
        var end = index;
        while (end < text.Length && (ListMarks.IsLatin(text[end]) || ListMarks.IsDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        var next = ListMarks.SkipBlanks(text, end);
        return next < text.Length && !(ListMarks.IsClosing(text[next]) && end > index)
            && (next == end || !ListMarks.IsLatin(text[next]) || RowDividers.ConjunctionEnd(text, next) > 0 || LabelReader.VerbEnd(text, next) > 0);
    }

    private static bool MayStart(char c) => ListMarks.IsLatin(c) || ListMarks.IsQuote(c) || c is '_' or '$';

    /// <summary>Not in the middle of a list whose first entries are written otherwise.</summary>
    private static bool StartsRow(string text, int index)
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

        return before < index - 1 ? !ListMarks.IsClosing(text[before]) || !ListMarks.IsDivider(text[index - 1]) : ListMarks.IsOpening(text[before]) || text[before] is ':' or '：' or '。' or '.' or '为';
    }

    /// <summary>Whether a comma, colon or bracket stands right before; or, behind Chinese words, a blank.</summary>
    private static bool StartsClause(string text, int index, out int before)
    {
        before = index;
        if (before > 1 && text[before - 1] == '为' && text[before - 2] is ',' or '，')
        {
            before--;
        }

        while (before > 0 && (ListMarks.IsBlank(text[before - 1]) || ListMarks.IsOpening(text[before - 1]) || text[before - 1] is ',' or '，' or ':' or '：'))
        {
            before--;
        }

        return before > 0 && before < index && (text[before - 1] > 127 || !IsBlankOnly(text, before, index));
    }

    private static bool IsBlankOnly(string text, int start, int end) => ListMarks.SkipBlanks(text, start) >= end;

    /// <summary>In quotes, or in capitals: a word of prose is neither.</summary>
    private static bool IsMarked(string text, int index) =>
        ListMarks.IsQuote(text[index]) || (index + 1 < text.Length && text[index] is >= 'A' and <= 'Z' && text[index + 1] is (>= 'A' and <= 'Z') or '_');
}
