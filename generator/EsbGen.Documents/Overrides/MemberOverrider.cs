using EsbGen.Documents.Binding.Records;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Json;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>Applies what overrides say of members: their being there, type, nullability, and name.</summary>
internal sealed class MemberOverrider(ApiDraft draft, FindingBag findings)
{
    private readonly List<(FieldTarget Target, string JsonName, Setting Setting)> _mayRecurse = [];

    /// <summary>False where the member cannot be added.</summary>
    public bool Add(FieldFinder finder, FieldOverride field, Setting add)
    {
        var path = field.Path;
        if (finder.Find(field.Direction, path.Steps) is not null)
        {
            findings.Add(Rules.OverrideRepeats.Id, add.Place, "the " + field.Where + " has '" + path + "'");
            return true;
        }

        var name = path.Steps[path.Steps.Count - 1].Name;
        var parent = path.Steps.Take(path.Steps.Count - 1).ToList();
        var record = parent.Count == 0 ? draft.Root(field.Direction) : draft.Find(finder.Find(field.Direction, parent)?.Type);
        if (name is null || record is null)
        {
            findings.Add(Rules.OverrideNowhere.Id, field.Place, JsonPath.Of(parent).ToString(), field.Where + ", as a record to add to,", finder.Advice(field.Direction, path));
            return false;
        }

        if (WhyNotAdded(record, name, field) is var (reason, advice) && reason.Length > 0)
        {
            findings.Add(Rules.OverrideMisunderstood.Id, add.Place, reason, advice);
            return false;
        }

        var member = new MemberModel(name, IdentifierFor(record, name), ScalarType.Json, IsNullable: true, IsRequired: false, Documentation.None);
        record.Members.Insert(record.IsEnvelope && name == "data" ? 0 : record.Members.Count, member);
        return true;
    }

    public void Apply(FieldOverride field, FieldTarget target)
    {
        if (field.Type is { } type)
        {
            SetType(target, type, isAdded: field.Add is not null);
        }

        if (field.Required is { } required)
        {
            SetRequired(field, target, required);
        }

        if (field.Nullable is { } nullable)
        {
            SetNullable(field, target, nullable);
        }

        if (field.Name is { } name)
        {
            SetName(target, name);
        }
    }

    /// <summary>An answer's record that is never null must not lie within itself: the empty one would have no end.</summary>
    public void Finish()
    {
        foreach (var (target, jsonName, setting) in _mayRecurse)
        {
            var index = target.Record.Members.FindIndex(member => member.JsonName == jsonName);
            if (index >= 0 && target.Record.Members[index] is { IsNullable: false } member && draft.Find(member.Type) is { } record && Reaches(record, target.Record, []))
            {
                findings.Add(Rules.OverrideMisunderstood.Id, setting.Place, "A record that lies within itself must be nullable somewhere", "leave '" + jsonName + "' nullable");
                target.Record.Members[index] = member with { IsNullable = true };
            }
        }
    }

    private void SetType(FieldTarget target, Setting setting, bool isAdded)
    {
        var current = target.Type;
        RecordType? record = null;
        var isTooLong = false;
        var type = TypeWords.WithRecord(TypeWords.Parse(setting.Text)!, () =>
        {
            record ??= draft.Find(TypeLayers.Innermost(current)) is { } known ? new RecordType(known.TypeName)
                : draft.AddRecord(target.Record, Identifiers.Pascal(target.Member.JsonName).TrimStart('_'));
            isTooLong = record is null;
            return record ?? TypeWords.Object;
        });
        if (isTooLong)
        {
            findings.Add(Rules.OverrideMisunderstood.Id, setting.Place, "Names along the path are too long for a record", "write json");
            return;
        }

        if (type == current && !isAdded)
        {
            findings.Add(Rules.OverrideRepeats.Id, setting.Place, "the type is '" + setting.Text + "'");
            return;
        }

        // What the prose tells of a default or limits was told of the other type.
        target.Type = type;
        target.Member = target.Member with { Facts = new MemberFacts { Deprecation = target.Member.Facts.Deprecation } };
        if (target.Depth == 0 && IsRawAnswer(target))
        {
            target.Member = target.Member with { IsNullable = true };
        }

        _mayRecurse.Add((target, target.Member.JsonName, setting));
    }

    private void SetRequired(FieldOverride field, FieldTarget target, Setting setting)
    {
        if (field.Direction == Direction.Response || target.Depth > 0)
        {
            findings.Add(Rules.OverrideMisunderstood.Id, setting.Place, "Only a parameter of the request is required", "write \"nullable\": " + (setting.IsTrue ? "false" : "true"));
            return;
        }

        if (target.Member.IsRequired == setting.IsTrue && field.Add is null)
        {
            findings.Add(Rules.OverrideRepeats.Id, setting.Place, "the parameter is " + (setting.IsTrue ? "required" : "optional"));
            return;
        }

        target.Member = target.Member with { IsRequired = setting.IsTrue, IsNullable = !setting.IsTrue };
    }

    private void SetNullable(FieldOverride field, FieldTarget target, Setting setting)
    {
        if (target.Depth == 0 && !setting.IsTrue && (IsRawAnswer(target) || (field.Direction == Direction.Request && !target.Member.IsRequired)))
        {
            var isRaw = field.Direction == Direction.Response;
            findings.Add(Rules.OverrideMisunderstood.Id, setting.Place, isRaw ? "Raw JSON may always be null" : "An optional parameter is null where it is left out", isRaw ? "set a type" : "write \"required\": true");
        }
        else if (target.IsNullable == setting.IsTrue && field.Add is null)
        {
            findings.Add(Rules.OverrideRepeats.Id, setting.Place, setting.IsTrue ? "it may be null" : "it is never null");
        }
        else if (target.Depth > 0)
        {
            target.Member = target.Member with { Type = TypeLayers.WithItemIsNullable(target.Member.Type, target.Depth, setting.IsTrue) };
        }
        else
        {
            target.Member = target.Member with { IsNullable = setting.IsTrue };
            _mayRecurse.Add((target, target.Member.JsonName, setting));
        }
    }

    private void SetName(FieldTarget target, Setting name)
    {
        if (target.Depth > 0)
        {
            findings.Add(Rules.OverrideMisunderstood.Id, name.Place, "Items have no name", "write the path of the member that holds them, or \"record\" to name what they are");
        }
        else if (target.Record.IsEnvelope && target.Member.JsonName == "data")
        {
            findings.Add(Rules.OverrideMisunderstood.Id, name.Place, "Every answer calls it 'Data'", "write \"record\" to name what it is");
        }
        else if (target.Member.Identifier == name.Text)
        {
            findings.Add(Rules.OverrideRepeats.Id, name.Place, "the member is called '" + name.Text + "'");
        }
        else
        {
            target.Record.ChosenNames[target.Member.JsonName] = name;
        }
    }

    private static (string Reason, string Advice) WhyNotAdded(DraftRecord record, string name, FieldOverride field)
    {
        if (record.IsEnvelope && Envelope.IsStandard(name) && name != "data")
        {
            return ("Every answer has '" + name + "'", "take it out");
        }

        if (record.Direction == Direction.Request && field.Path.Steps.Count == 1 && Credentials.IsCredential(name))
        {
            return ("'" + name + "' is a credential, which belongs to the client's options", "take it out");
        }

        return field.Type is null ? ("A member that the document lacks needs a type", "write \"type\": \"string\", say") : ("", "");
    }

    /// <summary>As the document's own names are made; a number behind it where another member has it.</summary>
    private static string IdentifierFor(DraftRecord record, string name)
    {
        if (record.IsEnvelope && name == "data")
        {
            return "Data";
        }

        var identifier = MemberNames.Of([name], record.TypeName, record.IsEnvelope)[0];
        var free = identifier;
        for (var number = 2; record.Members.Exists(member => string.Equals(member.Identifier, free, StringComparison.OrdinalIgnoreCase)); number++)
        {
            free = identifier + "Variant" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return free;
    }

    private static bool IsRawAnswer(FieldTarget target) => target.Record.Direction == Direction.Response && target.Type == ScalarType.Json;

    private bool Reaches(DraftRecord from, DraftRecord to, HashSet<DraftRecord> seen) =>
        ReferenceEquals(from, to) || (seen.Add(from) && from.Members.Exists(member => !member.IsNullable && draft.Find(member.Type) is { } record && Reaches(record, to, seen)));
}
