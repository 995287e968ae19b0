using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>The APIs that two documents describe in two languages. Compared by value; most often empty.</summary>
internal sealed class Translations(EquatableArray<Translation> items) : IEquatable<Translations>
{
    private readonly Dictionary<string, ApiModel> _byWinner = items.ToDictionary(static item => item.Winner, static item => item.Api, StringComparer.Ordinal);

    public static Translations None { get; } = new(default);

    private EquatableArray<Translation> Items => items;

    /// <summary>What the other document says; null where there is none.</summary>
    public ApiModel? Of(string winner) => _byWinner.TryGetValue(winner, out var api) ? api : null;

    public bool Equals(Translations? other) => other is not null && items.Equals(other.Items);

    public override bool Equals(object? obj) => Equals(obj as Translations);

    public override int GetHashCode() => items.GetHashCode();
}
