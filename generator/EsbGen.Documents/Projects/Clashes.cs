using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>What documents mean to each other: who gives way to whom, and which APIs are made. Compared by value.</summary>
internal sealed class Clashes(EquatableArray<Clash> losers, EquatableArray<ApiName> apis) : IEquatable<Clashes>
{
    // A file may be listed several times, and clash with itself.
    private readonly Dictionary<string, Clash> _bySource = losers.GroupBy(static clash => clash.Source, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    /// <summary>The APIs that get a method, in ordinal order.</summary>
    public EquatableArray<ApiName> Apis => apis;

    /// <summary>The systems that get a client, in ordinal order.</summary>
    public EquatableArray<string> Systems { get; } = new(apis.Select(static api => api.System).Distinct(StringComparer.Ordinal));

    /// <summary>Whether no document gives way.</summary>
    public bool IsEmpty => _bySource.Count == 0;

    /// <summary>Whether an API is described in two languages.</summary>
    public bool HasTranslations { get; } = losers.Any(static clash => clash.IsTranslation);

    public Clash? Of(string source) => _bySource.TryGetValue(source, out var clash) ? clash : null;

    public bool Equals(Clashes? other) => other is not null && losers.Equals(other.Losers) && apis.Equals(other.Apis);

    public override bool Equals(object? obj) => Equals(obj as Clashes);

    public override int GetHashCode() => losers.GetHashCode() ^ apis.GetHashCode();

    private EquatableArray<Clash> Losers => losers;
}
