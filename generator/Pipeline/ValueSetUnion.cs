using EsbGen.Generator.Binding.Naming;
using EsbGen.Generator.Binding.Values;
using EsbGen.Generator.Model;

namespace EsbGen.Generator.Pipeline;

/// <summary>
/// Makes one type of the lists that several APIs have under one name. They differ in words: one document calls 10
/// "stopping", another "being stopped". The type has the names of both, so that neither takes away what the other one
/// gave. A name that an override chose stands instead of the documents'.
/// </summary>
internal static class ValueSetUnion
{
    public static ValueSetType Of(List<ValueSetType> sets)
    {
        var first = sets[0];
        if (sets.TrueForAll(set => set == first))
        {
            return first;
        }

        var all = sets.SelectMany(static set => set.Values).ToList();
        var chosen = new HashSet<string>(all.Where(static value => value.IsChosen).Select(static value => value.Value), StringComparer.Ordinal);
        var named = new Dictionary<string, ListedValue>(StringComparer.Ordinal);
        var nameless = new List<ListedValue>();
        foreach (var value in all.Where(value => value.IsChosen || !chosen.Contains(value.Value))
            .OrderBy(static value => value.IsChosen ? 0 : 1).ThenBy(static value => value.Value, StringComparer.Ordinal).ThenBy(static value => value.Label, StringComparer.Ordinal))
        {
            if (!named.TryGetValue(value.Identifier, out var known))
            {
                named.Add(value.Identifier, value);
            }
            else if (known.Value != value.Value)
            {
                nameless.Add(value);
            }
        }

        NameByValue(named, nameless);
        return first with
        {
            Values = new(named.Values
                .OrderBy(value => first.IsNumeric ? value.Value.PadLeft(NumberListReader.LongestNumber) : value.Value, StringComparer.Ordinal)
                .ThenBy(static value => value.Identifier, StringComparer.Ordinal)),
        };
    }

    /// <summary>A value whose only name means another value is told apart by itself, as within one list.</summary>
    private static void NameByValue(Dictionary<string, ListedValue> named, List<ListedValue> nameless)
    {
        foreach (var value in nameless)
        {
            if (named.Values.Any(known => known.Value == value.Value))
            {
                continue;
            }

            var name = value.Identifier + "Value" + Identifiers.Pascal(value.Value).TrimStart('_');
            while (named.ContainsKey(name))
            {
                name += "_";
            }

            named.Add(name, value with { Identifier = name });
        }
    }
}
