namespace EsbGen.Json;

/// <summary>
/// Names that a record does not have and its responses do, as far as they came lately: most come with every response. Few and short, since a
/// server can make up names for ever. Threads may set them at once: whatever stands here is only what need not be made again.
/// </summary>
internal sealed class UnknownNames
{
    private const int Limit = 16;
    private const int LongestName = 64;

    private readonly Entry?[] _entries = new Entry?[Limit];

    /// <summary>The path that a name alone is.</summary>
    /// <param name="name">The name in UTF-8, without escapes.</param>
    /// <exception cref="System.Text.Json.JsonException">The name is no UTF-8.</exception>
    public DriftStep StepOf(ReadOnlySpan<byte> name)
    {
        if (name.Length is 0 or > LongestName)
        {
            return new DriftStep(Utf8Text.Decode(name), null);
        }

        ref var slot = ref _entries[(name.Length + name[name.Length / 2] + (3 * name[name.Length - 1])) % Limit];
        var entry = slot;
        if (entry is null || !name.SequenceEqual(entry.Name))
        {
            entry = new Entry(name.ToArray(), new DriftStep(Utf8Text.Decode(name), null));
            slot = entry;
        }

        return entry.Step;
    }

    private sealed record Entry(byte[] Name, DriftStep Step);
}
