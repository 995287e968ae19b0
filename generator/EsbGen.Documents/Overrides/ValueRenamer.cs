using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Prose.Values;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>Gives listed values the names that overrides choose, wherever the API uses their list.</summary>
internal sealed class ValueRenamer(ApiDraft draft, FindingBag findings)
{
    public void Apply(FieldOverride field, FieldTarget target)
    {
        if (field.Values.Count == 0)
        {
            return;
        }

        if (TypeLayers.Innermost(target.Type) is not ValueSetType set)
        {
            findings.Add(OverrideRules.ValuesNotFound, field.Values[0].Place, Argument.Path(field.Path.ToString()));
            return;
        }

        var chosen = Chosen(field, set);
        if (chosen.Count > 0)
        {
            var named = set with { Values = new(set.Values.Select(value => chosen.TryGetValue(value.Value, out var name) ? value with { Identifier = name, IsChosen = true } : value)) };
            Replace(set.TypeName, named);
        }
    }

    /// <summary>The names that can be given, by value.</summary>
    private Dictionary<string, string> Chosen(FieldOverride field, ValueSetType set)
    {
        var chosen = new Dictionary<string, ValueName>(StringComparer.Ordinal);
        var listed = new Dictionary<string, ListedValue>(StringComparer.Ordinal);
        foreach (var value in set.Values)
        {
            listed[value.Value] = value;
        }

        foreach (var item in field.Values)
        {
            if (!listed.TryGetValue(item.Value, out var known))
            {
                var names = Argument.Names(set.Values.Select(static value => value.Value));
                var path = Argument.Path(field.Path.ToString());
                findings.Add(OverrideRules.ValueNotFound, item.Place, Argument.Name(item.Value), path, names);
            }
            else if (known.Identifier == item.Name)
            {
                findings.Add(OverrideRules.Redundant, item.Place, Argument.Name(item.Value), Argument.Json(JsonText.Quote(item.Name)));
            }
            else if (!ValueSetNames.IsFree(item.Name, set.TypeName))
            {
                var rule = item.Name == set.TypeName ? OverrideRules.NameOfType : OverrideRules.NameReserved;
                findings.Add(rule, item.Place, Argument.Name(item.Name));
            }
            else
            {
                chosen[item.Value] = item;
            }
        }

        while (FindClash(set, chosen) is var (clash, other))
        {
            findings.Add(OverrideRules.NameTakenByValue, clash.Place, Argument.Name(clash.Name), Argument.Name(other));
            chosen.Remove(clash.Value);
        }

        return chosen.ToDictionary(static item => item.Key, static item => item.Value.Name, StringComparer.Ordinal);
    }

    /// <summary>A chosen name that another value has too; of two chosen ones the later.</summary>
    private static (ValueName Clash, string Other)? FindClash(ValueSetType set, Dictionary<string, ValueName> chosen)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in set.Values)
        {
            var name = chosen.TryGetValue(value.Value, out var own) ? own.Name : value.Identifier;
            if (!taken.TryGetValue(name, out var other))
            {
                taken.Add(name, value.Value);
                continue;
            }

            return chosen.TryGetValue(other, out var first) && (own is null || first.Place.Span.Start > own.Place.Span.Start)
                ? (first, value.Value)
                : (own!, other);
        }

        return null;
    }

    private void Replace(string typeName, ValueSetType named)
    {
        foreach (var record in draft.Records)
        {
            for (var index = 0; index < record.Members.Count; index++)
            {
                var member = record.Members[index];
                if (TypeLayers.Innermost(member.Type) is not ValueSetType innermost || innermost.TypeName != typeName)
                {
                    continue;
                }

                record.Members[index] = member with
                {
                    Type = TypeLayers.ReplaceInnermost(member.Type, type => type is ValueSetType set && set.TypeName == typeName ? named : type),
                };
            }
        }
    }
}
