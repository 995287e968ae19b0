using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Tree;

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

    private static readonly char[] TitleEnds = ['(', '（', ':', '：'];

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
        var end = title.IndexOfAny(TitleEnds);
        return (end < 0 ? title : title.Substring(0, end)).Trim();
    }

    public static int Of(List<NameWords> segments, FieldNode node)
    {
        var last = segments[segments.Count - 1];
        if (segments.Count == 1)
        {
            return Compare(last, node.Words);
        }

        if (Compare(last, node.Words) is var name && name < Variant)
        {
            return name == Fragment ? LastOnly : None;
        }

        // The ancestors named before it, outermost last; the title may leave some out.
        var ancestor = node.Parent;
        var index = segments.Count - 2;
        var isEnd = true;
        while (index >= 0 && ancestor?.Parent is not null)
        {
            if (Compare(segments[index], ancestor.Words) >= Variant)
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
            return index == 0 && segments[0].Name is "data" or "response" or "request" or "params" ? Scattered : LastOnly;
        }

        var isFull = ancestor?.Parent is null || ancestor is { Name: "data" };
        return name < Name ? Variant + 3 : isEnd ? isFull ? FullPath : PathEnd : Scattered;
    }

    /// <summary>How well one name in a title names a field by its own name.</summary>
    public static int Compare(NameWords title, NameWords field)
    {
        if (string.Equals(title.Name, field.Name, StringComparison.OrdinalIgnoreCase))
        {
            return Name;
        }

        return title.Words.Length == 0 || field.Words.Length == 0 ? None
            : AreVariants(title, field) ? Variant
            : IsSubsequence(title.Words, field.Words) || IsSubsequence(field.Words, title.Words) ? Fragment
            : None;
    }

    /// <summary>The same words but for a word such as <c>list</c> or <c>info</c> at the end.</summary>
    private static bool AreVariants(NameWords left, NameWords right)
    {
        var count = left.CoreCount;
        if (count != right.CoreCount)
        {
            return false;
        }

        for (var index = 0; index < count; index++)
        {
            if (left.Words[index] != right.Words[index])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSubsequence(string[] part, string[] whole)
    {
        // One short word alone ("id", "ip") is in too many names to tell anything.
        if ((part.Length == 1 && part[0].Length < 4) || part.Length >= whole.Length)
        {
            return false;
        }

        var index = 0;
        foreach (var word in whole)
        {
            if (index < part.Length && part[index] == word)
            {
                index++;
            }
        }

        return index == part.Length;
    }

    /// <summary>The field's description speaks of the title: <c>见step_instance定义</c>, <c>详情请参考`审批单`一节</c>.</summary>
    private static bool IsMentioned(StructureSection section, FieldNode node)
    {
        var description = node.Description.Text;
        if (description.Length == 0)
        {
            return false;
        }

        foreach (var reference in section.References)
        {
            if (reference.Segments.Count == 1 && node.Description.Words.MayHold(reference.Last) && ContainsWord(description, reference.Last.Name, afterPointer: reference.Last.Name.Length < 3))
            {
                return true;
            }
        }

        var bare = section.BareTitle;
        return bare.Length >= 2 && bare[0] > 127 && description.IndexOf(bare, StringComparison.Ordinal) >= 0;
    }

    /// <param name="text">A description.</param>
    /// <param name="word">A name.</param>
    /// <param name="afterPointer">Whether the word must stand right behind <c>see</c> or <c>见</c>: short names are in many descriptions.</param>
    private static bool ContainsWord(string text, string word, bool afterPointer)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !MentionedWords.IsPart(text[at - 1])) && (end == text.Length || !MentionedWords.IsPart(text[end])) && (!afterPointer || PointsAt(text, at)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool PointsAt(string text, int end)
    {
        var before = text.Substring(0, end).TrimEnd(' ', '"', '`', '\'', '‘', '“');
        return before.EndsWith("见", StringComparison.Ordinal) || before.EndsWith("参考", StringComparison.Ordinal)
            || before.EndsWith("see", StringComparison.OrdinalIgnoreCase) || before.EndsWith("refer to", StringComparison.OrdinalIgnoreCase);
    }
}
