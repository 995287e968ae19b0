namespace EsbGen.Documents.Text;

/// <summary>The Latin words of a description, looked at once for each section of a page, of which there may be many.</summary>
internal sealed class MentionedWords
{
    private readonly HashSet<string>? _words;

    public MentionedWords(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var start = index;
            while (index < text.Length && IsPart(text[index]))
            {
                index++;
            }

            if (index > start)
            {
                (_words ??= new(StringComparer.OrdinalIgnoreCase)).Add(text.Substring(start, index - start));
            }
        }
    }

    /// <summary>False where the text does not hold the name as a word; true where it does, or where the name is more than one word.</summary>
    public bool MayHold(NameWords name) => !name.IsOneWord || (_words is not null && _words.Contains(name.Name));

    /// <summary>What names are made of; any other character ends a word.</summary>
    public static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
