using EsbGen.Documents.Prose.Phrases;

namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>What stands between the values of a row, and behind the last.</summary>
internal static class RowDividers
{
    private static readonly string[] Alternatives = ["或者", "或是", "或", "or "];

    private static readonly string[] Conjunctions = [.. Alternatives, "和", "与", "及", "and "];

    private static readonly string[] ListEnds = ["at present", "etc", "and so on", "now", "currently"];

    /// <summary>Behind what divides a value from the next one; -1 where nothing does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the value ends.</param>
    /// <param name="mark">What it starts with.</param>
    /// <param name="isLabelled">Whether its meaning stands beside it.</param>
    /// <param name="start">Where the row starts.</param>
    /// <param name="isChoice">Whether only one of the values holds.</param>
    public static int End(string text, int end, char mark, bool isLabelled, int start, out bool isChoice)
    {
        var index = ListMarks.SkipBlanks(text, end);
        var found = false;
        isChoice = false;
        if (index + 1 < text.Length && ListMarks.IsClosing(text[index]) && ListMarks.IsDivider(text[index + 1]) && !IsInBrackets(text, start))
        {
            // Nothing was open: the author's slip.
            index++;
        }

        while (index < text.Length)
        {
            if (ListMarks.IsDivider(text[index]))
            {
                isChoice |= text[index] is '/' or '|';
                index = ListMarks.SkipBlanks(text, index + 1);
            }
            else if (ConjunctionEnd(text, index) is > 0 and var next)
            {
                isChoice |= EndOf(Alternatives, text, index) > 0;
                index = ListMarks.SkipBlanks(text, next);
            }
            else
            {
                // Values that nobody takes for prose need no more than a blank: "$eq $ne".
                found |= (index > end && text[index] == mark && (mark == '$' || ListMarks.IsQuote(mark))) || (isLabelled && LabelReader.StartsLabelled(text, index));
                break;
            }

            found = true;
        }

        return found ? index : -1;
    }

    /// <summary>The end of the conjunction that stands at a place; 0 where none does. <c>OR</c> is none, but may be a value.</summary>
    public static int ConjunctionEnd(string text, int index) => EndOf(Conjunctions, text, index);

    /// <summary>Whether a list may end here: with the text, the sentence, its brackets, or where Chinese prose goes on.</summary>
    public static bool EndsList(string text, int end)
    {
        var index = ListMarks.SkipBlanks(text, end);
        return EndsClause(text, end) || text[index] > 127 || text[index] is '!';
    }

    /// <summary>Whether nothing of the clause follows but an 'etc.'.</summary>
    public static bool EndsClause(string text, int end)
    {
        var index = ListMarks.SkipBlanks(text, end);
        return index >= text.Length || ListMarks.IsClosing(text[index]) || text[index] is '.' or '。' or '…' or '等'
            || EndOf(ListEnds, text, index, StringComparison.OrdinalIgnoreCase) > 0;
    }

    private static bool IsInBrackets(string text, int start)
    {
        var depth = 0;
        for (var index = 0; index < start; index++)
        {
            depth += ListMarks.IsOpening(text[index]) ? 1 : ListMarks.IsClosing(text[index]) ? -1 : 0;
        }

        return depth > 0;
    }

    private static int EndOf(string[] words, string text, int index, StringComparison comparison = StringComparison.Ordinal)
    {
        foreach (var word in words)
        {
            if (string.Compare(text, index, word, 0, word.Length, comparison) == 0)
            {
                return index + word.Length;
            }
        }

        return 0;
    }
}
