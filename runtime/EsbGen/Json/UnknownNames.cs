using EsbGen.Limits;

namespace EsbGen.Json;

/// <summary>
/// Names that a record does not have and its responses do, as far as they came lately: most come with every response. Few and short,
/// since a server can invent names endlessly. Threads may set them at once: an entry only saves creating the step anew.
/// </summary>
internal sealed class UnknownNames
{
    private readonly Entry?[] _entries = new Entry?[RuntimeLimits.HeldUnknownNames];

    /// <summary>The path that a name alone is.</summary>
    /// <param name="name">The name in UTF-8, without escapes.</param>
    /// <exception cref="System.Text.Json.JsonException">The name is no UTF-8.</exception>
    public DriftStep StepOf(ReadOnlySpan<byte> name)
    {
        if (name.Length is 0 or > RuntimeLimits.HeldUnknownName)
        {
            return new DriftStep(Utf8Text.Decode(name), null);
        }

        ref var slot = ref _entries[(name.Length + name[name.Length / 2] + (3 * name[name.Length - 1])) % RuntimeLimits.HeldUnknownNames];
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
