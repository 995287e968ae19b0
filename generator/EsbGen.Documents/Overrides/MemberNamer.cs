using EsbGen.Documents.Binding.Records;
using EsbGen.Documents.Findings;

namespace EsbGen.Documents.Overrides;

/// <summary>Gives members the names that overrides choose. All of a record at once, so that two may swap theirs.</summary>
internal static class MemberNamer
{
    public static void Apply(ApiDraft draft, FindingBag findings)
    {
        foreach (var record in draft.Records)
        {
            if (record.ChosenNames.Count > 0)
            {
                RefuseTaken(record, findings);
                for (var index = 0; index < record.Members.Count; index++)
                {
                    var member = record.Members[index];
                    record.Members[index] = member with { Identifier = NameOf(record, index) };
                }
            }

            // Of whatever name or type the members are now.
            ItemsNames.Assign(record.Members, record.TypeName);
        }
    }

    private static void RefuseTaken(DraftRecord record, FindingBag findings)
    {
        foreach (var (jsonName, setting) in record.ChosenNames.Select(static pair => (pair.Key, pair.Value)).ToList())
        {
            if (!MemberNames.IsFree(setting.Text, record.TypeName, record.IsEnvelope))
            {
                var isOfRecord = string.Equals(setting.Text, record.TypeName, StringComparison.OrdinalIgnoreCase);
                var rule = isOfRecord ? OverrideRules.NameOfType : OverrideRules.NameReserved;
                findings.Add(rule, setting.Place, Argument.Name(setting.Text));
                record.ChosenNames.Remove(jsonName);
            }
        }

        // A name that is refused gives back the one before, which may be another's choice.
        while (FindClash(record) is var (clashing, other))
        {
            var setting = record.ChosenNames[clashing];
            findings.Add(OverrideRules.NameTakenByMember, setting.Place, Argument.Name(setting.Text), Argument.Name(other));
            record.ChosenNames.Remove(clashing);
        }
    }

    /// <summary>A chosen name that another member has too; of two chosen ones the later.</summary>
    private static (string Clashing, string Other)? FindClash(DraftRecord record)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < record.Members.Count; index++)
        {
            var jsonName = record.Members[index].JsonName;
            var name = NameOf(record, index);
            if (!taken.TryGetValue(name, out var other))
            {
                taken.Add(name, jsonName);
                continue;
            }

            var isLater = record.ChosenNames.TryGetValue(jsonName, out var own)
                && (!record.ChosenNames.TryGetValue(other, out var others) || own.Place.Span.Start >= others.Place.Span.Start);
            return isLater ? (jsonName, other) : (other, jsonName);
        }

        return null;
    }

    private static string NameOf(DraftRecord record, int index) =>
        record.ChosenNames.TryGetValue(record.Members[index].JsonName, out var chosen) ? chosen.Text : record.Members[index].Identifier;
}
