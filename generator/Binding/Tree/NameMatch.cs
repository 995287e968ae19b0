namespace EsbGen.Generator.Binding.Tree;

/// <summary>How well a section's title names a field, from the surest kind of evidence to none.</summary>
internal static class NameMatch
{
    public const int FullPath = 100;
    public const int PathEnd = 95;
    public const int Name = 90;
    public const int Scattered = 80;
    public const int Variant = 75;
    public const int Mentioned = 72;
    public const int Fragment = 55;
    public const int LastOnly = 45;
    public const int None = 0;

    public static int Of(StructureSection section, FieldNode node)
    {
        var best = None;
        foreach (var reference in section.References)
        {
            best = Math.Max(best, Of(reference.Segments, node));
        }

        return best >= Mentioned || node.Row is null || !IsMentioned(section, node) ? best : Mentioned;
    }

    /// <summary>A title without what stands in parentheses or behind a colon.</summary>
    public static string BareTitle(string title)
    {
        var end = title.IndexOfAny(['(', '（', ':', '：']);
        return (end < 0 ? title : title.Substring(0, end)).Trim();
    }

    public static int Of(IReadOnlyList<string> segments, FieldNode node)
    {
        var last = segments[segments.Count - 1];
        if (segments.Count == 1)
        {
            return Compare(last, node.Name);
        }

        if (Compare(last, node.Name) is var name && name < Variant)
        {
            return name == Fragment ? LastOnly : None;
        }

        // The ancestors named before it, outermost last; the title may leave some out.
        var ancestor = node.Parent;
        var index = segments.Count - 2;
        var isEnd = true;
        while (index >= 0 && ancestor?.Parent is not null)
        {
            if (Compare(segments[index], ancestor.Name) >= Variant)
            {
                index--;
            }
            else
            {
                isEnd = false;
            }

            ancestor = ancestor.Parent;
        }

        if (index >= 0)
        {
            // "data" before a path is left out or added at will.
            return index == 0 && segments[0] is "data" or "response" or "request" or "params" ? Scattered : LastOnly;
        }

        var isFull = ancestor?.Parent is null || ancestor is { Name: "data" };
        return name < Name ? Variant + 3 : isEnd ? isFull ? FullPath : PathEnd : Scattered;
    }

    /// <summary>How well one name in a title names a field by its own name.</summary>
    public static int Compare(string title, string field)
    {
        if (string.Equals(title, field, StringComparison.OrdinalIgnoreCase))
        {
            return Name;
        }

        var titleWords = Split(title);
        var fieldWords = Split(field);
        if (titleWords.Count == 0 || fieldWords.Count == 0)
        {
            return None;
        }

        return AreVariants(titleWords, fieldWords) ? Variant
            : IsSubsequence(titleWords, fieldWords) || IsSubsequence(fieldWords, titleWords) ? Fragment
            : None;
    }

    /// <summary>The same words but for plural endings and a word such as <c>list</c> or <c>info</c> at the end.</summary>
    private static bool AreVariants(List<string> left, List<string> right)
    {
        var leftCount = CoreCount(left);
        var rightCount = CoreCount(right);
        if (leftCount != rightCount)
        {
            return false;
        }

        for (var index = 0; index < leftCount; index++)
        {
            if (!AreOneWord(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static int CoreCount(List<string> words) =>
        words.Count > 1 && words[words.Count - 1] is "list" or "lists" or "info" or "infos" or "array" or "map" or "dict" or "set" or "obj" or "object" or "item" or "items" or "data" ? words.Count - 1 : words.Count;

    private static bool IsSubsequence(List<string> part, List<string> whole)
    {
        // One short word alone ("id", "ip") is in too many names to tell anything.
        if (part.Count == 1 && part[0].Length < 4 || part.Count >= whole.Count)
        {
            return false;
        }

        var index = 0;
        foreach (var word in whole)
        {
            if (index < part.Count && AreOneWord(part[index], word))
            {
                index++;
            }
        }

        return index == part.Count;
    }

    private static bool AreOneWord(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Singular(left), Singular(right), StringComparison.OrdinalIgnoreCase);

    private static string Singular(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? word.Substring(0, word.Length - 3) + "y"
        : word.Length > 4 && (word.EndsWith("sses", StringComparison.OrdinalIgnoreCase) || word.EndsWith("xes", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ches", StringComparison.OrdinalIgnoreCase)) ? word.Substring(0, word.Length - 2)
        : word.Length > 2 && word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("ss", StringComparison.OrdinalIgnoreCase) ? word.Substring(0, word.Length - 1)
        : word;

    private static List<string> Split(string name)
    {
        var words = new List<string>();
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
                words.Add(name.Substring(start, index - start));
            }

            start = index < name.Length && char.IsLetterOrDigit(name[index]) ? index : index + 1;
        }

        return words;
    }

    /// <summary>The field's description speaks of the title: <c>见step_instance定义</c>, <c>详情请参考`审批单`一节</c>.</summary>
    private static bool IsMentioned(StructureSection section, FieldNode node)
    {
        var description = node.Row!.Description;
        if (description.Length == 0)
        {
            return false;
        }

        foreach (var reference in section.References)
        {
            if (reference.Segments.Count == 1 && reference.Last.Length >= 3 && ContainsWord(description, reference.Last))
            {
                return true;
            }
        }

        var bare = BareTitle(section.Title.Text);
        return bare.Length >= 2 && bare[0] > 127 && description.IndexOf(bare, StringComparison.Ordinal) >= 0;
    }

    private static bool ContainsWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !IsWordPart(text[at - 1])) && (end == text.Length || !IsWordPart(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
