namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>Reads values one behind the other from a place on.</summary>
internal static class TextRowReader
{
    // Nobody lists more in a description.
    private const int MostValues = 100;

    /// <summary>The row; null for fewer than two values, for one that comes twice, and where prose goes on behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the first value starts.</param>
    /// <param name="isAnnounced">Whether an introduction stands before it: then signs and words in quotes are values too.</param>
    public static TextRow? Read(string text, int index, bool isAnnounced)
    {
        var row = new RowState(text, index, isAnnounced);
        while (row.Next(out var entry))
        {
            if (RowWords.EndsList(entry.Value))
            {
                return row.Finish(isWhole: true, endsClause: true);
            }

            if (row.Count >= MostValues || !row.Add(entry, RowWords.IsProse(entry.Value)))
            {
                return null;
            }
        }

        return row.Finish();
    }

    /// <summary>Whatever stands between commas from behind an opening bracket to its end: <c>[1:1, 1:n, n:n]</c>.</summary>
    public static TextRow? ReadTokens(string text, int index)
    {
        var entries = new List<ValueEntry>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (index < text.Length)
        {
            var start = ListMarks.SkipBlanks(text, index);
            var end = start;
            while (end < text.Length && text[end] is > ' ' and < '\u007f' && !ListMarks.IsDivider(text[end]) && !ListMarks.IsOpening(text[end]) && !ListMarks.IsClosing(text[end]) && !ListMarks.IsQuote(text[end]))
            {
                end++;
            }

            var value = text.Substring(start, end - start);
            end = ListMarks.SkipBlanks(text, end);
            if (value.Length == 0 || IsRange(value) || end >= text.Length || !known.Add(value))
            {
                return null;
            }

            entries.Add(new ValueEntry(value, ""));
            if (ListMarks.IsClosing(text[end]))
            {
                return entries.Count > 1 && entries.Exists(static entry => entry.Value.Any(ListMarks.IsLatin)) ? new TextRow(entries, 0, EndsClause: true, IsChoice: false, LabelForm.None) : null;
            }

            if (!ListMarks.IsDivider(text[end]))
            {
                return null;
            }

            index = end + 1;
        }

        return null;
    }

    /// <summary>Of characters: <c>a-z</c>.</summary>
    private static bool IsRange(string token) => token.Length == 3 && token[1] == '-';
}
