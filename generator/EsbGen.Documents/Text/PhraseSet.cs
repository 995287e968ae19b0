namespace EsbGen.Documents.Text;

/// <summary>Phrases that are looked for together, in one pass over a text: by their first character.</summary>
internal sealed class PhraseSet
{
    private readonly string[]?[] _latin = new string[]?[128];
    private readonly Dictionary<char, string[]> _others = [];

    // Most characters of a text start no phrase; the lower byte tells nearly all of them.
    private readonly bool[] _starts = new bool[256];
    private readonly bool _withinWords;
    private readonly int _longest;

    public PhraseSet(params string[] phrases)
        : this(phrases, withinWords: false)
    {
    }

    private PhraseSet(string[] phrases, bool withinWords)
    {
        _withinWords = withinWords;
        _longest = phrases.Max(static phrase => phrase.Length);
        foreach (var group in phrases.GroupBy(static phrase => phrase[0]))
        {
            string[] longestFirst = [.. group.OrderByDescending(static phrase => phrase.Length)];
            _starts[group.Key & 0xff] = true;
            if (group.Key < 128)
            {
                var upper = char.ToUpperInvariant(group.Key);
                _starts[upper] = true;
                _latin[group.Key] = _latin[upper] = longestFirst;
            }
            else
            {
                _others.Add(group.Key, longestFirst);
            }
        }
    }

    /// <summary>Phrases that count within words too: <c>only exist</c> in <c>only exists</c>.</summary>
    public static PhraseSet OfParts(params string[] phrases) => new(phrases, withinWords: true);

    /// <summary>Whether a phrase may start with a character; false for nearly all that none starts with.</summary>
    public bool MayStart(char c) => _starts[c & 0xff];

    /// <summary>Whether any of the phrases stands in the text.</summary>
    public bool IsIn(string text) => Find(text, 0, out _) >= 0;

    /// <summary>Where the first phrase stands, from a position on; -1 where none does.</summary>
    public int Find(string text, int start, out int end)
    {
        for (var index = start; index < text.Length; index++)
        {
            if (_starts[text[index] & 0xff] && EndAt(text, index) is > 0 and var found)
            {
                end = found;
                return index;
            }
        }

        end = 0;
        return -1;
    }

    /// <summary>The end of the longest phrase that stands here, whatever its letter case; 0 where none does. Latin words stand alone.</summary>
    public int EndAt(string text, int index)
    {
        var c = text[index];
        if (!_starts[c & 0xff] || (!_withinWords && index > 0 && IsLatin(text[index - 1]) && IsLatin(c)))
        {
            return 0;
        }

        var phrases = c < 128 ? _latin[c] : _others.TryGetValue(c, out var others) ? others : null;
        if (phrases is null)
        {
            return 0;
        }

        foreach (var phrase in phrases)
        {
            var end = index + phrase.Length;
            if (end <= text.Length && StandsAt(text, index, phrase)
                && (_withinWords || end == text.Length || !(IsLatin(text[end]) && IsLatin(phrase[phrase.Length - 1]))))
            {
                return end;
            }
        }

        return 0;
    }

    /// <summary>Whether one of the phrases ends right before a place.</summary>
    public bool EndsBefore(string text, int end)
    {
        for (var start = end - 1; start >= 0 && end - start <= _longest; start--)
        {
            if (EndAt(text, start) == end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Compares the second character first, which hardly ever agrees by chance.</summary>
    private static bool StandsAt(string text, int index, string phrase) =>
        (phrase.Length == 1 || text[index + 1] == phrase[1] || ((text[index + 1] ^ phrase[1]) == 0x20 && IsLatin(phrase[1])))
        && text.AsSpan(index, phrase.Length).Equals(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
