namespace EsbGen.Generator.Binding.Wording;

/// <summary>Finds a word in prose of both languages; several are looked for by a <see cref="PhraseSet"/>.</summary>
internal static class Phrases
{
    /// <summary>Where a word first stands, whatever its letter case; -1 where it does not. English words stand alone: <c>time</c> is not in <c>sometimes</c>.</summary>
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
