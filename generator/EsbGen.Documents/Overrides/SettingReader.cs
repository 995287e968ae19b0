using EsbGen.Documents.Findings;
using EsbGen.Documents.Json;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>Reads single settings of an override; null for what is not understood, which is reported.</summary>
internal sealed class SettingReader(string path, LineMap lines, FindingBag findings)
{
    private int _left = Bounds.MaxOverrideSettings;

    public Place PlaceOf(int start, int length)
    {
        var span = new TextSpan(Math.Min(start, lines.TextLength), Math.Min(length, lines.TextLength - Math.Min(start, lines.TextLength)));
        return new Place(path, span, lines.Of(span));
    }

    /// <summary>Reports a setting at its name.</summary>
    public void Report(Rule rule, ExampleMember member, params Argument[] arguments) =>
        findings.Add(rule, PlaceOf(member.Start, member.Length), arguments);

    /// <param name="value">What should be an object.</param>
    /// <param name="name">The name of the setting whose value it is.</param>
    /// <param name="form">How such an object looks, as JSON.</param>
    public IReadOnlyList<ExampleMember> MembersOf(ExampleValue value, string name, string form)
    {
        if (value.Kind != ExampleKind.Object)
        {
            var place = PlaceOf(value.Start, Math.Max(1, value.Length));
            findings.Add(OverrideRules.NotObject, place, Argument.Name(name), Argument.Json(form));
        }

        return Within(value.Members, static member => (member.Start, member.Length));
    }

    /// <param name="member">What should be a string.</param>
    /// <param name="isValid">Whether the string means something.</param>
    /// <param name="rule">What is reported where it does not; the string is its first argument.</param>
    /// <param name="more">The rule's other arguments.</param>
    public Setting? Text(ExampleMember member, Func<string, bool> isValid, Rule rule, params Argument[] more)
    {
        if (!IsText(member))
        {
            return null;
        }

        if (isValid(member.Value.Text))
        {
            return SettingOf(member);
        }

        Report(rule, member, [Argument.Name(member.Value.Text), .. more]);
        return null;
    }

    /// <summary>A string that is one of a few.</summary>
    public Setting? OneOf(ExampleMember member, params string[] values) =>
        Text(member, values.Contains, OverrideRules.ValueInvalid, Argument.Name(member.Name), Argument.Names(values));

    public Setting? Name(ExampleMember member) => IsName(member) ? SettingOf(member) : null;

    public Setting? Flag(ExampleMember member)
    {
        if (member.Value.Kind == ExampleKind.Boolean)
        {
            return SettingOf(member);
        }

        Report(OverrideRules.NotBoolean, member, Argument.Name(member.Name));
        return null;
    }

    /// <summary>A flag whose only sense is to be set.</summary>
    public Setting? True(ExampleMember member)
    {
        if (member.Value is { Kind: ExampleKind.Boolean, Text: "true" })
        {
            return SettingOf(member);
        }

        Report(OverrideRules.NotTrue, member, Argument.Name(member.Name));
        return null;
    }

    public IEnumerable<ValueName> Values(ExampleMember section)
    {
        var names = new List<ValueName>();
        foreach (var member in MembersOf(section.Value, section.Name, "{ \"1\": \"Name\" }"))
        {
            if (IsName(member))
            {
                names.Add(new ValueName(member.Name, member.Value.Text, SettingOf(member).Place));
            }
        }

        return names;
    }

    public IEnumerable<SilencedFinding> Silenced(ExampleMember section, FieldPath? field)
    {
        var silenced = new List<SilencedFinding>();
        if (section.Value.Kind != ExampleKind.Array)
        {
            Report(OverrideRules.NotArray, section, Argument.Name(section.Name), Argument.Json("[\"ESB0030\"]"));
        }

        foreach (var item in Within(section.Value.Items, static item => (item.Start, item.Length)))
        {
            var place = PlaceOf(item.Start, item.Length);
            if (item.Kind != ExampleKind.Text || !Rules.All.ContainsKey(item.Text))
            {
                findings.Add(OverrideRules.SilencedUnknown, place, Argument.Name(item.Text));
            }
            else if (Rules.IsError(item.Text))
            {
                findings.Add(OverrideRules.SilencedError, place, Argument.RuleId(item.Text));
            }
            else
            {
                silenced.Add(new SilencedFinding(item.Text, field, place));
            }
        }

        return silenced;
    }

    /// <summary>The settings that lie within the bound; the first one beyond it is reported.</summary>
    private List<T> Within<T>(List<T> settings, Func<T, (int Start, int Length)> placeOf)
    {
        var within = Math.Min(settings.Count, _left);
        _left -= within;
        if (within == settings.Count)
        {
            return settings;
        }

        var (start, length) = placeOf(settings[within]);
        findings.AddBeyondBound(PlaceOf(start, length), BoundedThing.OverrideSettings);
        return settings.GetRange(0, within);
    }

    private bool IsName(ExampleMember member)
    {
        if (!IsText(member))
        {
            return false;
        }

        if (OverrideNames.IsName(member.Value.Text))
        {
            return true;
        }

        var suggestion = OverrideNames.Suggest(member.Value.Text);
        Report(OverrideRules.NameInvalid, member, Argument.Name(member.Value.Text), Argument.Name(suggestion));
        return false;
    }

    private bool IsText(ExampleMember member)
    {
        if (member.Value.Kind == ExampleKind.Text)
        {
            return true;
        }

        Report(OverrideRules.NotString, member, Argument.Name(member.Name));
        return false;
    }

    private Setting SettingOf(ExampleMember member) =>
        new(member.Value.Text, PlaceOf(member.Start, member.Value.Start + member.Value.Length - member.Start));
}
