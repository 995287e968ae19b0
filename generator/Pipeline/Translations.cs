using EsbGen.Generator.Binding.Merging;
using EsbGen.Generator.Model;

namespace EsbGen.Generator.Pipeline;

/// <summary>The APIs that two documents describe in two languages. Compared by value; most often empty.</summary>
internal sealed class Translations(EquatableArray<Translation> items) : IEquatable<Translations>
{
    private readonly Dictionary<string, Translation> _byWinner = items.ToDictionary(static item => item.Winner, StringComparer.Ordinal);

    public EquatableArray<Translation> Items => items;

    public MergedApi Merge(ApiModel api) =>
        _byWinner.TryGetValue(api.Source, out var translation) ? ApiMerger.Merge(api, translation.Api) : new MergedApi(api, "", default);

    public bool Equals(Translations? other) => other is not null && items.Equals(other.Items);

    public override bool Equals(object? obj) => Equals(obj as Translations);

    public override int GetHashCode() => items.GetHashCode();
}
