namespace EsbGen.Documents.Dialects;

/// <summary>The words of headings. Chinese is searched for known phrases, English word by word.</summary>
internal sealed class HeadingVocabulary
{
    private readonly Dictionary<char, (string Phrase, HeadingMeaning Meaning)[]> _chinese;
    private readonly Dictionary<string, HeadingMeaning> _english;

    /// <param name="chinese">Phrases, with blanks between them, by what they mean.</param>
    /// <param name="english">Words, with blanks between them, by what they mean.</param>
    public HeadingVocabulary(IEnumerable<(HeadingMeaning Meaning, string Words)> chinese, IEnumerable<(HeadingMeaning Meaning, string Words)> english)
    {
        _chinese = chinese
            .SelectMany(static entry => entry.Words.Split(' ').Select(word => (Phrase: word, entry.Meaning)))
            .GroupBy(static entry => entry.Phrase[0])
            .ToDictionary(static group => group.Key, static group => group.ToArray());
        _english = english
            .SelectMany(static entry => entry.Words.Split(' ').Select(word => (Word: word, entry.Meaning)))
            .ToDictionary(static entry => entry.Word, static entry => entry.Meaning, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The longest phrase at a place, so that "返回结果" is not read as "结果" with something unknown before it; 0 where there is none.</summary>
    public int FindChinese(string title, int index, out HeadingMeaning meaning)
    {
        var best = 0;
        meaning = HeadingMeaning.None;
        foreach (var (phrase, phraseMeaning) in _chinese.TryGetValue(title[index], out var phrases) ? phrases : [])
        {
            if (phrase.Length > best && string.CompareOrdinal(title, index, phrase, 0, phrase.Length) == 0)
            {
                best = phrase.Length;
                meaning = phraseMeaning;
            }
        }

        return best;
    }

    public bool FindEnglish(string word, out HeadingMeaning meaning) => _english.TryGetValue(word, out meaning);
}
