using System.Text.RegularExpressions;

namespace EsbGen.Documents.Prose.Values;

/// <summary>Reads numbers in the brackets behind their meanings, two or more in a row: <c>shell(1), bat(2)</c>.</summary>
internal static class NumbersInBrackets
{
    private static readonly Regex Entry = new(@"(?<meaning>[\w-]{1,40})\s*[(（](?<value>\d{1,9})\s*[)）]\s*(?:[,，、;；/|]\s*|(?:或者?|和|or\b|and\b)\s*|$|(?<end>[.。)）]))", RegexOptions.CultureInvariant);

    public static List<ValueEntry>? Read(string text)
    {
        if (!HasBracket(text))
        {
            return null;
        }

        var entries = new List<ValueEntry>();
        var end = -1;
        foreach (Match match in Entry.Matches(text))
        {
            if (end >= 0 && match.Index != end)
            {
                break;
            }

            var value = match.Groups["value"].Value;
            if (entries.Exists(entry => entry.Value == value))
            {
                return null;
            }

            entries.Add(new ValueEntry(value, match.Groups["meaning"].Value));
            end = match.Groups["end"].Success ? text.Length + 1 : match.Index + match.Length;
        }

        return entries.Count > 1 ? entries : null;
    }

    private static bool HasBracket(string text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            if (ListMarks.IsDigit(text[index]) && text[index - 1] is '(' or '（')
            {
                return true;
            }
        }

        return false;
    }
}
