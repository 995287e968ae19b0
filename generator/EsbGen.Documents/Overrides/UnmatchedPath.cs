using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Json;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>What is reported of a path that leads to no member.</summary>
internal static class UnmatchedPath
{
    public static Finding FindingOf(FieldFinder finder, Direction direction, JsonPath path, Place place)
    {
        var names = path.Names().ToList();
        var isOfEnvelope = direction == Direction.Response && path.Steps.Count == 1 && names.Count == 1;
        if (isOfEnvelope && finder.Envelope.IsStandard(names[0]) && names[0] != "data")
        {
            return new Finding(OverrideRules.EnvelopeMember, place, Argument.Name(names[0]));
        }

        var given = Argument.Path(path.ToString());
        if (names.Count > 0 && finder.PathOf(direction, names) is { } right && right != path)
        {
            return new Finding(OverrideRules.ItemsMisplaced, place, given, Argument.Of(direction), Argument.Path(right.ToString()));
        }

        var (last, record) = finder.Deepest(direction, names);
        var members = Argument.Names(record?.Members.Select(static member => member.JsonName) ?? []);
        return new Finding(OverrideRules.MemberNotFound, place, given, Argument.Of(direction), Argument.Path(last.ToString()), members);
    }
}
