namespace EsbGen.Generator.Binding.Values.Texts;

/// <summary>Reads a value in the brackets behind its meaning: <c>组织架构(ORGANIZATION)</c>.</summary>
internal static class MeaningFirst
{
    private const int LongestMeaning = 40;

    /// <summary>Where it ends; 0 where none starts at the place.</summary>
    public static int Read(string text, int index, out ValueEntry entry)
    {
        entry = default;
        var open = index;
        while (open < text.Length && open - index < LongestMeaning && (char.IsLetter(text[open]) || ListMarks.IsBlank(text[open])))
        {
            open++;
        }

        if (open == index || open >= text.Length || !ListMarks.IsOpening(text[open]))
        {
            return 0;
        }

        var start = ListMarks.SkipBlanks(text, open + 1);
        var end = ValueToken.Read(text, start, isAnnounced: false, out var value);
        var close = end == 0 ? 0 : ListMarks.SkipBlanks(text, end);
        if (end == 0 || close >= text.Length || !ListMarks.IsClosing(text[close]) || !CodeWords.IsCode(value))
        {
            return 0;
        }

        entry = new ValueEntry(value, text.Substring(index, open - index).Trim());
        return close + 1;
    }
}
