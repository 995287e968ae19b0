namespace EsbGen.Generator.Parsing;

/// <summary>
/// Keeps tables that stand in several pages alike, above all those of the parameters that every API of a system has: a third of all tables.
/// It holds a fixed number of them, each in the place that its hash gives, where the next one that came twice drives it out; so it never
/// grows, and needs no lock.
/// </summary>
internal static class KnownTables
{
    private const int Size = 512;
    private const int LongestText = 2048;
    private const int SampledCharacters = 16;

    private static readonly KnownTable?[] Tables = new KnownTable?[Size];

    // What came once already, by its hash: most tables never come again, and are not worth a copy.
    private static readonly uint[] Seen = new uint[Size];

    /// <summary>The table that a piece of a page is; null where it is not known.</summary>
    public static KnownTable? Find(ReadOnlySpan<char> text) =>
        text.Length <= LongestText && Tables[Hash(text) % Size] is { } known && text.SequenceEqual(known.Text.AsSpan()) ? known : null;

    /// <summary>Remembers a table when it comes for the second time.</summary>
    /// <param name="text">All of its text, which tells the table alone.</param>
    /// <param name="start">Where that starts in the document.</param>
    /// <param name="table">What was read there.</param>
    /// <param name="above">The sentence that stands in it; null where there is none.</param>
    public static void Keep(ReadOnlySpan<char> text, int start, DocTable table, DocParagraph? above)
    {
        if (text.Length > LongestText)
        {
            return;
        }

        var hash = Hash(text);
        ref var seen = ref Seen[hash % Size];
        if (seen == hash)
        {
            Tables[hash % Size] = KnownTable.Of(text.ToString(), start, table, above) ?? Tables[hash % Size];
        }
        else
        {
            seen = hash;
        }
    }

    /// <summary>Forgets all of them, as where no page was read yet.</summary>
    public static void Forget()
    {
        Array.Clear(Tables, 0, Size);
        Array.Clear(Seen, 0, Size);
    }

    /// <summary>By its length and a few of its characters, which are less to look at than a whole table.</summary>
    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        var step = Math.Max(1, text.Length / SampledCharacters);
        for (var index = 0; index < text.Length; index += step)
        {
            hash = unchecked((hash * 31) + text[index]);
        }

        hash = unchecked(hash * 0x9E3779B1);
        return hash ^ (hash >> 16);
    }
}
