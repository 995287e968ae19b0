namespace EsbGen.Documents.Text;

/// <summary>A name and the words in it, in lower case and singular, to compare names by.</summary>
internal sealed class NameWords
{
    private NameWords(string name)
    {
        Name = name;
        Words = Split(name);
        IsOneWord = name.All(MentionedWords.IsPart);
        CoreCount = Words.Length > 1 && Words[Words.Length - 1] is
            "list" or "info" or "array" or "map" or "dict" or "set" or "obj" or "object" or "item" or "data" ? Words.Length - 1 : Words.Length;
    }

    public string Name { get; }

    public string[] Words { get; }

    /// <summary>Whether it may stand in a text as one word.</summary>
    public bool IsOneWord { get; }

    /// <summary>How many words remain without one such as <c>list</c> or <c>info</c> at the end.</summary>
    public int CoreCount { get; }

    public static NameWords Of(string name) => new(name);

    private static string[] Split(string name)
    {
        var words = new List<string>(4);
        var start = 0;
        for (var index = 0; index <= name.Length; index++)
        {
            var ends = index == name.Length || !char.IsLetterOrDigit(name[index]) || (index > start && char.IsUpper(name[index]) && char.IsLower(name[index - 1]));
            if (!ends)
            {
                continue;
            }

            if (index > start)
            {
                words.Add(Singular(name.Substring(start, index - start).ToLowerInvariant()));
            }

            start = index < name.Length && char.IsLetterOrDigit(name[index]) ? index : index + 1;
        }

        return [.. words];
    }

    private static string Singular(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word.Substring(0, word.Length - 3) + "y"
        : word.Length > 4 && (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)) ? word.Substring(0, word.Length - 2)
        : word.Length > 2 && word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1)
        : word;
}
