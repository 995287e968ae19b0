namespace EsbGen.Generator.Binding;

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

        ref var place = ref _entries[text.GetHashCode() & (size - 1)];
        var entry = place;
        if (entry is null || entry.Text != text)
        {
            place = entry = new Entry(text, make(text));
        }

        return entry.Value;
    }

    /// <summary>Never changes, so that threads see all of it or nothing.</summary>
    private sealed class Entry(string text, T value)
    {
        public readonly string Text = text;
        public readonly T Value = value;
    }
}
