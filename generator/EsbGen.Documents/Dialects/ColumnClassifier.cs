namespace EsbGen.Documents.Dialects;

/// <summary>Tells a column's role from its title, wherever it stands.</summary>
/// <param name="titles">Whole titles, with blanks between them.</param>
/// <param name="parts">What longer titles have in them, in the order in which they are tried.</param>
internal sealed class ColumnClassifier(
    IEnumerable<(ColumnRole Role, string Titles)> titles,
    IReadOnlyList<(ColumnRole Role, string[] Parts)> parts)
{
    private readonly Dictionary<string, ColumnRole> _titles = titles
        .SelectMany(static entry => entry.Titles.Split(' ').Select(title => (Title: title, entry.Role)))
        .ToDictionary(static entry => entry.Title, static entry => entry.Role, StringComparer.OrdinalIgnoreCase);

    public ColumnRole Classify(string title)
    {
        var bare = Bare(title);
        if (bare.Length == 0)
        {
            return ColumnRole.Unknown;
        }

        if (_titles.TryGetValue(bare, out var role))
        {
            return role;
        }

        // "是否必填", "是否必须（Required）", "字段是否一定存在", "Whether the field must exist", "类型Key"
        if (bare.EndsWith("key", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("keyof", StringComparison.OrdinalIgnoreCase))
        {
            return ColumnRole.Value;
        }

        foreach (var (partRole, known) in parts)
        {
            if (Array.Exists(known, part => bare.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0))
            {
                return partRole;
            }
        }

        return ColumnRole.Unknown;
    }

    /// <summary>The title without blanks, marks and what stands in parentheses.</summary>
    private static string Bare(string title)
    {
        var length = 0;
        var depth = 0;
        Span<char> bare = title.Length <= 128 ? stackalloc char[title.Length] : new char[title.Length];
        foreach (var c in title)
        {
            if (c is '(' or '（')
            {
                depth++;
            }
            else if (c is ')' or '）')
            {
                depth--;
            }
            else if (depth <= 0 && char.IsLetterOrDigit(c))
            {
                bare[length++] = c;
            }
        }

        return bare.Slice(0, length).ToString();
    }
}
