namespace EsbGen.Generator.Binding.Wording;

/// <summary>Finds words in prose of both languages.</summary>
internal static class Phrases
{
    /// <summary>Whether any of the words stands in the text, whatever its letter case. English words stand alone: <c>time</c> is not in <c>sometimes</c>.</summary>
    public static bool HasAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (Find(text, word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any of the texts stands in the text, within words too.</summary>
    public static bool Contains(string text, string[] parts)
    {
        var isChinese = IsChinese(text);
        foreach (var part in parts)
        {
            if (part[0] < 128 ? text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0 : isChinese && text.IndexOf(part, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsChinese(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u4e00')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a word first stands; -1 where it does not.</summary>
    public static int Find(string text, string word, int start = 0)
    {
        for (var at = IndexOf(text, word, start); at >= 0; at = IndexOf(text, word, at + 1))
        {
            if (IsEdge(text, at - 1, word[0]) && IsEdge(text, at + word.Length, word[word.Length - 1]))
            {
                return at;
            }
        }

        return -1;
    }

    private static int IndexOf(string text, string word, int start) =>
        start > text.Length ? -1 : text.IndexOf(word, start, StringComparison.OrdinalIgnoreCase);

    /// <summary>Between two Latin letters, or two digits, no word ends.</summary>
    private static bool IsEdge(string text, int outside, char inside) =>
        outside < 0 || outside >= text.Length || !((IsLatin(text[outside]) && IsLatin(inside)) || (char.IsDigit(text[outside]) && char.IsDigit(inside)));

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
