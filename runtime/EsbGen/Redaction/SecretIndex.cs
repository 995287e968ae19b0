using EsbGen.Limits;

namespace EsbGen.Redaction;

/// <summary>
/// Finds parts of secrets in a text, whichever secret they are of, in one pass for each length of part: a server may cut a secret off, or
/// put something between. Only hashes of the parts are kept. A hash that is met by chance masks a few letters too many.
/// </summary>
internal sealed class SecretIndex
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    private static readonly string[] Ellipses = ["...", "…", "***", "•••"];

    // By the length of the part: those that are masked wherever they stand, and those that are beside an ellipsis.
    private readonly SortedDictionary<int, HashSet<ulong>> _parts = [];
    private readonly SortedDictionary<int, HashSet<ulong>> _starts = [];
    private readonly SortedDictionary<int, HashSet<ulong>> _ends = [];

    public bool IsEmpty => _parts.Count == 0;

    /// <param name="form">A folded form of a secret; one that is too short for texts is left out.</param>
    /// <param name="hasEnds">Whether a few of its first or last letters reveal something by themselves.</param>
    public void Add(string form, bool hasEnds)
    {
        if (form.Length < RuntimeLimits.ShortestSearchedSecret)
        {
            return;
        }

        var length = Math.Min(form.Length, RuntimeLimits.SecretPart);
        var parts = SetOf(_parts, length);
        Scan(form.AsSpan(), length, (_, hash) => parts.Add(hash));
        for (length = RuntimeLimits.SecretEnd; hasEnds && length < Math.Min(form.Length, RuntimeLimits.SecretPart); length++)
        {
            var (starts, ends) = (SetOf(_starts, length), SetOf(_ends, length));
            Scan(form.AsSpan(0, length), length, (_, hash) => starts.Add(hash));
            Scan(form.AsSpan(form.Length - length), length, (_, hash) => ends.Add(hash));
        }
    }

    /// <summary>Marks all of a text that belongs to a part of a secret.</summary>
    /// <param name="letters">The text's letters, folded.</param>
    /// <param name="marks">For each character of the text whether it is to be masked.</param>
    public void Mark(Letters letters, bool[] marks)
    {
        Mark(_parts, static (_, _, _) => true);
        Mark(_starts, static (values, start, length) => BeginsWithEllipsis(values.Slice(start + length)));
        Mark(_ends, static (values, start, _) => EndsWithEllipsis(values.Slice(0, start)));

        void Mark(SortedDictionary<int, HashSet<ulong>> sets, Condition condition)
        {
            foreach (var set in sets)
            {
                Scan(letters.Values, set.Key, (start, hash) =>
                {
                    if (set.Value.Contains(hash) && condition(letters.Values, start, set.Key))
                    {
                        var from = letters.StartOf(start);
                        marks.AsSpan(from, letters.EndOf(start + set.Key - 1) - from).Fill(true);
                    }
                });
            }
        }
    }

    private static bool BeginsWithEllipsis(ReadOnlySpan<char> text)
    {
        foreach (var ellipsis in Ellipses)
        {
            if (text.StartsWith(ellipsis.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithEllipsis(ReadOnlySpan<char> text)
    {
        foreach (var ellipsis in Ellipses)
        {
            if (text.EndsWith(ellipsis.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<ulong> SetOf(SortedDictionary<int, HashSet<ulong>> sets, int length)
    {
        if (!sets.TryGetValue(length, out var set))
        {
            sets.Add(length, set = []);
        }

        return set;
    }

    /// <summary>Gives the hash of each part of that length, each made of the one before in one step.</summary>
    private static void Scan(ReadOnlySpan<char> text, int length, Action<int, ulong> take)
    {
        var highest = 1UL;
        for (var index = 1; index < length; index++)
        {
            highest *= Factor;
        }

        var hash = 0UL;
        for (var index = 0; index < text.Length; index++)
        {
            hash = ((index < length ? hash : hash - (text[index - length] * highest)) * Factor) + text[index];
            if (index >= length - 1)
            {
                take(index - length + 1, hash);
            }
        }
    }

    /// <summary>Whether what stands around a part says that it is one.</summary>
    private delegate bool Condition(ReadOnlySpan<char> text, int start, int length);
}
