namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>
/// Reads lists of words that a field may hold: after an introduction (<c>可选值: biz - 业务，biz_set - 业务集</c>,
/// <c>one of: linux, windows</c>), or where the words themselves show that they are values. The longest list counts.
/// </summary>
internal static class TextListReader
{
    /// <summary>The entries; null where the text lists none.</summary>
    public static List<ValueEntry>? Read(string text)
    {
        if (!HasRow(text))
        {
            return null;
        }

        // A type called enum within a row looks like an introduction; the row is longer.
        var kind = Kinds.Find(text);
        var row = Longer(Announced(text, ofValues: false), UnannouncedRows.Read(text, isOfKind: kind >= 0));
        return row is not null || kind < 0 ? row : MeaningReader.Read(text, Kinds.EndAt(text, kind)) ?? MeaningFirst.ReadRow(text, kind);
    }

    /// <summary>Whether the text announces values by name, so that a field of unknown type can only hold texts.</summary>
    public static bool IsCertain(string text) => HasRow(text) && Announced(text, ofValues: true) is not null;

    private static List<ValueEntry>? Announced(string text, bool ofValues)
    {
        List<ValueEntry>? longest = null;
        for (var index = 0; index < text.Length; index++)
        {
            if (Introductions.MayStart(text[index]) && !ListMarks.IsWithinWord(text, index) && Introductions.At(text, index) is { End: > 0 } introduction && (introduction.IsOfValues || !ofValues))
            {
                longest = Longer(longest, Row(text, introduction)?.Entries);
            }
        }

        return longest;
    }

    private static TextRow? Row(string text, Introduction introduction)
    {
        var start = Introductions.ListStart(text, introduction.End);
        var row = start > 0 && text[start - 1] is '[' or '【' ? TextRowReader.ReadTokens(text, start) ?? TextRowReader.Read(text, start, isAnnounced: true) : TextRowReader.Read(text, start, isAnnounced: true);
        return row is null || (introduction.IsOfValues ? row.Prose * 2 > row.Entries.Count : row.IsProse) ? null : row;
    }

    private static List<ValueEntry>? Longer(List<ValueEntry>? first, List<ValueEntry>? second) =>
        first is null || (second is not null && second.Count > first.Count) ? second : first;

    /// <summary>Whether there are two values, and something between two of them: most descriptions have no such place.</summary>
    private static bool HasRow(string text)
    {
        var hasDivider = false;
        var values = 0;
        for (var index = 0; index < text.Length && !(hasDivider && values > 1); index++)
        {
            var c = text[index];
            values += StartsValue(c) && (index == 0 || !(StartsValue(text[index - 1]) || text[index - 1] is '_' or '-')) ? 1 : 0;
            hasDivider |= index > 0
                && (((ListMarks.IsDivider(c) || c is '或' or '和' or '与') && EndsValue(text, index - 1) && (ListMarks.IsClosing(text[index - 1]) || GoesOn(text, index + 1)))
                    || (text[index - 1] == ' ' && (c == '$' || RowDividers.ConjunctionEnd(text, index) > 0 || LabelReader.StartsLabelled(text, index))));
        }

        return hasDivider && values > 1;
    }

    private static bool StartsValue(char c) => ListMarks.IsLatin(c) || ListMarks.IsSymbol(c);

    /// <summary>Whether a value may start behind a divider, or another divider or conjunction stands there.</summary>
    private static bool GoesOn(string text, int index)
    {
        index = ListMarks.SkipBlanks(text, index);
        return index < text.Length && (StartsValue(text[index]) || ListMarks.IsQuote(text[index]) || ListMarks.IsDigit(text[index]) || text[index] is '$' or '_' or '者' or '是' || ListMarks.IsDivider(text[index]));
    }

    private static bool EndsValue(string text, int index)
    {
        while (index > 0 && ListMarks.IsBlank(text[index]))
        {
            index--;
        }

        var c = text[index];
        return StartsValue(c) || ListMarks.IsDigit(c) || ListMarks.IsQuote(c) || ListMarks.IsClosing(c) || c == '_' || c > 127;
    }
}
