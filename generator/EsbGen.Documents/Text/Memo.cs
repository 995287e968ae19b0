namespace EsbGen.Documents.Text;

/// <summary>
/// Keeps what was made of texts last: pages say the same again and again. It holds a fixed number of them, each in the
/// place that its hash gives, where the next one drives it out; so it never grows, and needs no lock.
/// </summary>
/// <param name="make">Makes it, of the text alone; what it gives must not change any more.</param>
/// <param name="longest">Longer texts hardly come twice.</param>
/// <param name="size">How many places there are, a power of two.</param>
internal sealed class Memo<T>(Func<string, T> make, int longest, int size = 1024)
{
    private readonly Entry?[] _entries = new Entry?[size];

    public T Of(string text)
    {
        if (text.Length > longest)
        {
            return make(text);
        }

        ref var place = ref _entries[PlaceOf(text) & (size - 1)];
        var entry = place;
        if (entry is null || entry.Text != text)
        {
            place = entry = new Entry(text, make(text));
        }

        return entry.Value;
    }

    /// <summary>By its length and five of its characters, which are less to look at than a whole description.</summary>
    private static int PlaceOf(string text)
    {
        var last = text.Length - 1;
        if (last < 0)
        {
            return 0;
        }

        var hash = unchecked((((((((((uint)last * 31) + text[0]) * 31) + text[last / 4]) * 31) + text[last / 2]) * 31) + text[last - (last / 4)]) * 31) + text[last];
        return (int)(unchecked(hash * 0x9E3779B1) >> 16);
    }

    /// <summary>Never changes, so that threads see all of it or nothing.</summary>
    private sealed class Entry(string text, T value)
    {
        public readonly string Text = text;
        public readonly T Value = value;
    }
}
