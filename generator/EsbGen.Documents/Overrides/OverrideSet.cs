using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>The overrides of all documents. Compared by value; most often empty.</summary>
internal sealed class OverrideSet(EquatableArray<OverrideFile> files) : IEquatable<OverrideSet>
{
    // A file may be listed several times.
    private readonly Dictionary<string, OverrideFile> _byKey = files.GroupBy(static file => file.Key, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    /// <summary>In the order of their paths, so that the order in which files are listed changes nothing.</summary>
    public static OverrideSet From(IEnumerable<OverrideFile> files) => new(new(files.OrderBy(static file => file.Start.Path, StringComparer.Ordinal)));

    public IEnumerable<OverrideFile> Files => _byKey.Values;

    public bool IsEmpty => _byKey.Count == 0;

    /// <summary>The override beside a document; null where there is none.</summary>
    public OverrideFile? Of(string source) => !IsEmpty && _byKey.TryGetValue(OverrideFile.KeyOf(source), out var file) ? file : null;

    public bool Equals(OverrideSet? other) => other is not null && files.Equals(other.All);

    public override bool Equals(object? obj) => Equals(obj as OverrideSet);

    public override int GetHashCode() => files.GetHashCode();

    private EquatableArray<OverrideFile> All => files;
}
