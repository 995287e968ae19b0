using EsbGen.Documents.Model;
using EsbGen.Documents.Prose.Values;

namespace EsbGen.Documents.Projects;

/// <summary>Makes one list of those of two documents in two languages: the first one's order and words, English names, and what only the second one lists.</summary>
internal static class ValueSetMerger
{
    public static ValueSetType? Merge(ValueSetType first, ValueSetType second)
    {
        if (first.IsNumeric != second.IsNumeric)
        {
            return null;
        }

        var others = second.Values.ToDictionary(static value => value.Value, StringComparer.Ordinal);
        var values = first.Values.ToList();
        var meanings = new List<ValueEntry>(values.Count);
        foreach (var value in first.Values)
        {
            meanings.Add(new ValueEntry(value.Value, others.TryGetValue(value.Value, out var other) && IsEnglish(other.Label) ? other.Label : value.Label));
            others.Remove(value.Value);
        }

        foreach (var value in second.Values)
        {
            // One that differs in letter case alone is a slip of who translated the page.
            if (others.ContainsKey(value.Value) && !values.Exists(known => string.Equals(known.Value, value.Value, StringComparison.OrdinalIgnoreCase)))
            {
                values.Add(value);
                meanings.Add(new ValueEntry(value.Value, value.Label));
            }
        }

        // What the second one adds does not rename the type.
        return ValueSetNames.Create(first.FieldName, first.IsNumeric, values.ConvertAll(static value => new ValueEntry(value.Value, value.Label)), meanings, first.Values.Count);
    }

    private static bool IsEnglish(string label) => label.Length > 0 && label.All(static c => c < 128);
}
