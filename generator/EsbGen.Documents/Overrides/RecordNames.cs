using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>Which names of records are free within an API once all of its overrides are applied.</summary>
internal sealed class RecordNames
{
    private readonly FindingBag _findings;
    private readonly HashSet<string> _taken;

    // Names of members by the record that they stand before, each with the record that is the member's type.
    private readonly Dictionary<string, List<Dictionary<string, string?>>> _members = new(StringComparer.Ordinal);

    public RecordNames(ApiDraft draft, ApiModel api, FindingBag findings)
    {
        _findings = findings;
        var names = api.Structures.Select(static record => record.TypeName).Concat([api.Identifier + "Request", api.Response.TypeName]);
        _taken = new(names, StringComparer.OrdinalIgnoreCase);
        foreach (var record in draft.Records)
        {
            Add(record);
        }
    }

    /// <summary>Gives a record its name where that is free; otherwise it is reported.</summary>
    /// <remarks>In their order: a name that was asked for is taken, whoever got it.</remarks>
    public bool Take(RecordRename rename)
    {
        var rule = OverrideNames.WhyNoRecord(rename.Name)
            ?? (_taken.Contains(rename.Name) ? OverrideRules.RecordTakenByRecord
            : IsHidden(rename) ? OverrideRules.RecordTakenByMember
            : null);
        _taken.Add(rename.Name);
        if (rule is not null)
        {
            _findings.Add(rule, rename.Place, Argument.Name(rename.Name));
        }

        return rule is null;
    }

    /// <summary>A member stands before a type of its name, but for one of that very type in a record that uses it.</summary>
    private bool IsHidden(RecordRename rename) =>
        _members.TryGetValue(rename.TypeName, out var members)
        && members.Exists(names => names.TryGetValue(rename.Name, out var typeName) && typeName != rename.TypeName);

    private void Add(DraftRecord record)
    {
        var own = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var users = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in record.Members)
        {
            own[member.Identifier] = null;
            users[member.Identifier] = member.Type is RecordType type ? type.TypeName : null;
            own[member.Facts.ItemsIdentifier] = users[member.Facts.ItemsIdentifier] = null;
            if (TypeLayers.Innermost(member.Type) is RecordType inner && inner.TypeName != record.TypeName)
            {
                used.Add(inner.TypeName);
            }
        }

        Add(record.TypeName, own);
        foreach (var typeName in used)
        {
            Add(typeName, users);
        }
    }

    private void Add(string typeName, Dictionary<string, string?> names)
    {
        if (!_members.TryGetValue(typeName, out var members))
        {
            _members.Add(typeName, members = []);
        }

        members.Add(names);
    }
}
