namespace EsbGen.Generator.Binding.Wording;

/// <summary>Phrases that are looked for together, in one pass over a text: by their first character.</summary>
internal sealed class PhraseSet
{
    private readonly string[]?[] _latin = new string[]?[128];
    private readonly Dictionary<char, string[]> _others = [];

    public PhraseSet(params string[] phrases)
    {
        foreach (var group in phrases.GroupBy(static phrase => phrase[0]))
        {
            string[] longestFirst = [.. group.OrderByDescending(static phrase => phrase.Length)];
            if (group.Key < 128)
            {
                _latin[group.Key] = _latin[char.ToUpperInvariant(group.Key)] = longestFirst;
            }
            else
            {
                _others.Add(group.Key, longestFirst);
            }
        }
    }

    /// <summary>Whether any of the phrases stands in the text.</summary>
    public bool IsIn(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (EndAt(text, index) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of the longest phrase that stands here, whatever its letter case; 0 where none does. Latin words stand alone.</summary>
    public int EndAt(string text, int index)
    {
        var c = text[index];
        var phrases = c < 128 ? _latin[c] : _others.TryGetValue(c, out var others) ? others : null;
        if (phrases is null || (c < 128 && index > 0 && IsLatin(text[index - 1])))
        {
            return 0;
        }

        foreach (var phrase in phrases)
        {
            var end = index + phrase.Length;
            if (end <= text.Length && text.AsSpan(index, phrase.Length).Equals(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase)
                && (end == text.Length || !(IsLatin(text[end]) && IsLatin(phrase[phrase.Length - 1]))))
            {
                return end;
            }
        }

        return 0;
    }

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
