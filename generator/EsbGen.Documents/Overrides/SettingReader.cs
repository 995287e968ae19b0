using EsbGen.Documents.Findings;
using EsbGen.Documents.Json;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>Reads single settings of an override; null for what is not understood, which is reported.</summary>
internal sealed class SettingReader(string path, LineMap lines, FindingBag findings)
{
    public Place PlaceOf(int start, int length)
    {
        var span = new TextSpan(Math.Min(start, lines.TextLength), Math.Min(length, lines.TextLength - Math.Min(start, lines.TextLength)));
        return new Place(path, span, lines.Of(span));
    }

    public void Misunderstood(ExampleMember member, string what, string advice) =>
        findings.Add(Rules.OverrideMisunderstood.Id, PlaceOf(member.Start, member.Length), what, advice);

    public IReadOnlyList<ExampleMember> MembersOf(ExampleValue value, string what, string form)
    {
        if (value.Kind != ExampleKind.Object)
        {
            findings.Add(Rules.OverrideMisunderstood.Id, PlaceOf(value.Start, Math.Max(1, value.Length)), what + " is no object", "write " + form);
        }

        return value.Members;
    }

    public Setting? Text(ExampleMember member, Func<string, bool> isValid, string advice)
    {
        if (member.Value.Kind == ExampleKind.Text && isValid(member.Value.Text))
        {
            return SettingOf(member);
        }

        Misunderstood(member, member.Value.Kind == ExampleKind.Text ? "'" + member.Value.Text + "' is no " + member.Name + " that can be set" : "'" + member.Name + "' is no text", advice);
        return null;
    }

    public Setting? Name(ExampleMember member) => IsName(member) ? SettingOf(member) : null;

    public Setting? Flag(ExampleMember member)
    {
        if (member.Value.Kind == ExampleKind.Boolean)
        {
            return SettingOf(member);
        }

        Misunderstood(member, "'" + member.Name + "' is neither true nor false", "write true or false");
        return null;
    }

    /// <summary>A flag whose only sense is to be set.</summary>
    public Setting? True(ExampleMember member)
    {
        if (member.Value is { Kind: ExampleKind.Boolean, Text: "true" })
        {
            return SettingOf(member);
        }

        Misunderstood(member, "'" + member.Name + "' says nothing unless it is true", "write true, or take it out");
        return null;
    }

    public IEnumerable<ValueName> Values(ExampleMember section)
    {
        var names = new List<ValueName>();
        foreach (var member in MembersOf(section.Value, "'values'", "{ \"1\": \"Name\" }"))
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
            Misunderstood(section, "'silence' is no list", "write [\"ESB0030\"]");
        }

        foreach (var item in section.Value.Items)
        {
            var place = PlaceOf(item.Start, item.Length);
            if (item.Kind != ExampleKind.Text || !Rules.All.ContainsKey(item.Text))
            {
                findings.Add(Rules.OverrideMisunderstood.Id, place, "This is no finding's id", "write one as in \"ESB0030\"");
            }
            else if (Rules.IsError(item.Text))
            {
                findings.Add(Rules.OverrideMisunderstood.Id, place, item.Text + " is an error, without which nothing says why the client is missing", "correct what it tells of");
            }
            else
            {
                silenced.Add(new SilencedFinding(item.Text, field, place));
            }
        }

        return silenced;
    }

    private bool IsName(ExampleMember member)
    {
        if (member.Value.Kind == ExampleKind.Text && OverrideNames.IsName(member.Value.Text))
        {
            return true;
        }

        var isText = member.Value.Kind == ExampleKind.Text;
        Misunderstood(
            member,
            isText ? "'" + member.Value.Text + "' is no name for C#" : "'" + member.Name + "' is no text",
            isText ? "write letters and digits, the first a capital, as in \"" + OverrideNames.Suggest(member.Value.Text) + "\"" : "write a name in quotes");
        return false;
    }

    private Setting SettingOf(ExampleMember member) =>
        new(member.Value.Text, PlaceOf(member.Start, member.Value.Start + member.Value.Length - member.Start));
}
