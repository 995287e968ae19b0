using EsbGen.Documents.Model;
using EsbGen.Documents.Prose.Values;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Projects;

/// <summary>
/// Makes one type of the lists that several APIs have under one name. They differ in words: one document calls 10
/// "stopping", another "being stopped". The type has the names of both, so that neither takes away what the other one
/// gave. A name that an override chose stands instead of the documents'. A name by which documents mean several values
/// stays, lest code that has it does not compile, but behind one for each value.
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
        var (disputed, nameless) = (new List<ListedValue>(), new List<ListedValue>());
        foreach (var values in all.Where(value => value.IsChosen || !chosen.Contains(value.Value)).GroupBy(static value => value.Identifier, StringComparer.Ordinal))
        {
            var ordered = values.OrderBy(static value => value.IsChosen ? 0 : 1).ThenBy(static value => value.Value, StringComparer.Ordinal).ThenBy(static value => value.Label, StringComparer.Ordinal).ToList();
            var others = ordered.FindAll(value => value.Value != ordered[0].Value);
            var isDisputed = others.Count > 0 && !ordered[0].IsChosen;
            named.Add(values.Key, ordered[0] with { IsDisputed = isDisputed });
            disputed.AddRange(isDisputed ? ordered : []);
            nameless.AddRange(isDisputed ? [] : others);
        }

        disputed.ForEach(value => NameByValue(named, value));
        foreach (var value in nameless.Where(value => !named.Values.Any(known => known.Value == value.Value)).ToList())
        {
            NameByValue(named, value);
        }

        return first with
        {
            Values = new(named.Values
                .OrderBy(value => first.IsNumeric ? value.Value.PadLeft(NumberListReader.LongestNumber) : value.Value, StringComparer.Ordinal)
                .ThenBy(static value => value.Identifier, StringComparer.Ordinal)),
        };
    }

    /// <summary>A value whose name means another one too is told apart by itself, as within one list.</summary>
    private static void NameByValue(Dictionary<string, ListedValue> named, ListedValue value)
    {
        var name = value.Identifier + "Value" + Identifiers.Pascal(value.Value).TrimStart('_');
        while (named.TryGetValue(name, out var known) && known.Value != value.Value)
        {
            name += "_";
        }

        if (!named.ContainsKey(name))
        {
            named.Add(name, value with { Identifier = name });
        }
    }
}
