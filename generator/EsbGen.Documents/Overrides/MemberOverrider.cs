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
    private readonly Dictionary<DraftRecord, NameCounter> _names = [];

    /// <summary>False where the member cannot be added.</summary>
    public bool Add(FieldFinder finder, FieldOverride field, Setting add)
    {
        var path = field.Path;
        if (finder.Find(field.Direction, path.Steps) is not null)
        {
            findings.Add(OverrideRules.MemberExists, add.Place, Argument.Path(path.ToString()), Argument.Of(field.Direction));
            return true;
        }

        var name = path.Steps[path.Steps.Count - 1].Name;
        var parent = path.Steps.Take(path.Steps.Count - 1).ToList();
        var record = parent.Count == 0 ? draft.Root(field.Direction) : draft.Find(finder.Find(field.Direction, parent)?.Type);
        if (name is null)
        {
            findings.Add(OverrideRules.AddedItems, field.Place, Argument.Path(path.ToString()));
            return false;
        }

        if (record is null)
        {
            var owner = JsonPath.Of(parent);
            var (added, to) = (Argument.Path(path.ToString()), Argument.Path(owner.ToString()));
            findings.Add(finder.Find(field.Direction, parent) is null
                ? UnmatchedPath.FindingOf(finder, field.Direction, owner, field.Place)
                : new Finding(OverrideRules.AddedToNonRecord, field.Place, added, to));
            return false;
        }

        if (WhyNotAdded(record, name, field) is var (rule, argument))
        {
            findings.Add(rule, add.Place, argument);
            return false;
        }

        var member = new MemberModel(name, IdentifierFor(record, name), ScalarType.Json, IsNullable: true, IsRequired: false, Documentation.None);
        record.Insert(record.IsEnvelope && name == "data" ? 0 : record.Members.Count, member);
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

    /// <summary>A response's record that is never null must not lie within itself: the empty one would have no end.</summary>
    public void Finish()
    {
        foreach (var (target, jsonName, setting) in _mayRecurse)
        {
            var index = target.Record.IndexOf(jsonName);
            if (index >= 0 && target.Record.Members[index] is { IsNullable: false } member
                && draft.Find(member.Type) is { } record && Reaches(record, target.Record))
            {
                findings.Add(OverrideRules.RecursionNotNullable, setting.Place, Argument.Name(jsonName));
                target.Record.Members[index] = member with { IsNullable = true };
            }
        }
    }

    private void SetType(FieldTarget target, Setting setting, bool isAdded)
    {
        var current = target.Type;
        RecordType? record = null;
        var type = TypeWords.WithRecord(TypeWords.Parse(setting.Text)!, () => record ??= draft.Find(TypeLayers.Innermost(current)) is { } known
            ? new RecordType(known.TypeName)
            : AddRecord(target, setting));
        if (type == current && !isAdded)
        {
            ReportRedundant("type", setting, JsonText.Quote(setting.Text));
            return;
        }

        // What the prose says of a default or limits applies to the other type.
        target.Type = type;
        target.Member = target.Member with { Facts = new MemberFacts { Deprecation = target.Member.Facts.Deprecation } };
        if (target.Depth == 0 && IsRawResponse(target))
        {
            target.Member = target.Member with { IsNullable = true };
        }

        _mayRecurse.Add((target, target.Member.JsonName, setting));
    }

    private void SetRequired(FieldOverride field, FieldTarget target, Setting setting)
    {
        if (field.Direction == Direction.Response || target.Depth > 0)
        {
            findings.Add(OverrideRules.RequiredInResponse, setting.Place, Argument.Json(setting.IsTrue ? "false" : "true"));
            return;
        }

        if (target.Member.IsRequired == setting.IsTrue && field.Add is null)
        {
            ReportRedundant("required", setting, setting.Text);
            return;
        }

        target.Member = target.Member with { IsRequired = setting.IsTrue, IsNullable = !setting.IsTrue };
    }

    private void SetNullable(FieldOverride field, FieldTarget target, Setting setting)
    {
        var isOptional = field.Direction == Direction.Request && !target.Member.IsRequired;
        if (target.Depth == 0 && !setting.IsTrue && (IsRawResponse(target) || isOptional))
        {
            var rule = field.Direction == Direction.Response ? OverrideRules.RawJsonNotNullable : OverrideRules.OptionalNotNullable;
            findings.Add(rule, setting.Place, Argument.Path(field.Path.ToString()));
        }
        else if (target.IsNullable == setting.IsTrue && field.Add is null)
        {
            ReportRedundant("nullable", setting, setting.Text);
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
            findings.Add(OverrideRules.ItemsSetting, name.Place, Argument.Name("name"));
        }
        else if (target.Record.IsEnvelope && target.Member.JsonName == "data")
        {
            findings.Add(OverrideRules.DataRenamed, name.Place);
        }
        else if (target.Member.Identifier == name.Text)
        {
            ReportRedundant("name", name, JsonText.Quote(name.Text));
        }
        else
        {
            target.Record.ChosenNames[target.Member.JsonName] = name;
        }
    }

    private void ReportRedundant(string name, Setting setting, string json) =>
        findings.Add(OverrideRules.Redundant, setting.Place, Argument.Name(name), Argument.Json(json));

    private (Rule Rule, Argument Argument)? WhyNotAdded(DraftRecord record, string name, FieldOverride field)
    {
        if (record.IsEnvelope && draft.Dialect.Envelope.IsStandard(name) && name != "data")
        {
            return (OverrideRules.EnvelopeMember, Argument.Name(name));
        }

        if (record.Direction == Direction.Request && field.Path.Steps.Count == 1 && draft.Dialect.Credentials.IsCredential(name))
        {
            return (OverrideRules.CredentialAdded, Argument.Name(name));
        }

        return field.Type is null ? (OverrideRules.AddedWithoutType, Argument.Path(field.Path.ToString())) : null;
    }

    /// <summary>As the document's own names are made; a number behind it where another member has it.</summary>
    private string IdentifierFor(DraftRecord record, string name)
    {
        if (record.IsEnvelope && name == "data")
        {
            return "Data";
        }

        var identifier = MemberNames.Of([name], record.TypeName, record.IsEnvelope)[0];
        if (!_names.TryGetValue(record, out var names))
        {
            names = new NameCounter(new(record.Members.Select(static member => member.Identifier), StringComparer.OrdinalIgnoreCase));
            _names.Add(record, names);
        }

        return names.Take(identifier, "Variant");
    }

    private static bool IsRawResponse(FieldTarget target) =>
        target.Record.Direction == Direction.Response && target.Type == ScalarType.Json;

    private RecordType AddRecord(FieldTarget target, Setting setting)
    {
        var name = Identifiers.Pascal(target.Member.JsonName).TrimStart('_');
        if (target.Record.TypeName.Length + name.Length > Bounds.MaxIdentifierLength)
        {
            findings.AddNameCut(setting.Place, target.Member.JsonName);
        }

        return draft.AddRecord(target.Record, name);
    }

    private bool Reaches(DraftRecord from, DraftRecord to)
    {
        var seen = new HashSet<DraftRecord> { from };
        var waiting = new Stack<DraftRecord>(seen);
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            if (ReferenceEquals(next, to))
            {
                return true;
            }

            foreach (var member in next.Members)
            {
                if (!member.IsNullable && draft.Find(member.Type) is { } record && seen.Add(record))
                {
                    waiting.Push(record);
                }
            }
        }

        return false;
    }
}
