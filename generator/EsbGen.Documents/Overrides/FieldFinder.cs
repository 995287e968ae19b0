using EsbGen.Documents.Dialects;
using EsbGen.Documents.Json;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>Follows paths through a model.</summary>
internal sealed class FieldFinder(ApiDraft draft)
{
    private const int MostNames = 12;

    /// <summary>The place that a path leads to; null where it leads nowhere, and for <c>$</c>, which is no member.</summary>
    public FieldTarget? Find(Direction direction, IEnumerable<PathStep> steps)
    {
        FieldTarget? target = null;
        var isFirst = true;
        foreach (var step in steps)
        {
            if (step.Name is null)
            {
                target = target is not null && TypeLayers.ItemOf(target.Type) is not null ? target with { Depth = target.Depth + 1 } : null;
            }
            else
            {
                var record = isFirst ? draft.Root(direction) : draft.Find(target?.Type);
                var index = record?.Members.FindIndex(member => member.JsonName == step.Name) ?? -1;
                target = index < 0 ? null : new FieldTarget(record!, index, 0);
            }

            if (target is null)
            {
                return null;
            }

            isFirst = false;
        }

        return target;
    }

    /// <summary>The path to a field of which only the names are known; null where the model does not have it.</summary>
    public JsonPath? PathOf(Direction direction, IEnumerable<string> names)
    {
        var steps = new List<PathStep>();
        var record = draft.Root(direction);
        TypeModel? type = null;
        foreach (var name in names)
        {
            for (; type is not null && TypeLayers.ItemOf(type) is { } item; type = item)
            {
                steps.Add(default);
            }

            record = type is null ? record : draft.Find(type);
            if (record?.Members.Find(member => member.JsonName == name) is not { } found)
            {
                return null;
            }

            steps.Add(new PathStep(name));
            type = found.Type;
        }

        return JsonPath.Of(steps);
    }

    /// <summary>What to write instead of a path that leads nowhere, as the end of a sentence.</summary>
    public string Advice(Direction direction, JsonPath path)
    {
        var names = path.Names().ToList();
        if (direction == Direction.Response && path.Steps.Count == 1 && names.Count == 1 && Envelope.IsStandard(names[0]) && names[0] != "data")
        {
            return "every answer has it, and it stays as it is";
        }

        if (PathOf(direction, names) is { } right && right != path && names.Count > 0)
        {
            return "write '" + right + "'";
        }

        while (names.Count > 0 && PathOf(direction, names) is null)
        {
            names.RemoveAt(names.Count - 1);
        }

        var last = PathOf(direction, names)!;
        var record = names.Count == 0 ? draft.Root(direction) : draft.Find(TypeLayers.Innermost(Find(direction, last.Steps)!.Type));
        return record is null or { Members.Count: 0 }
            ? "'" + last + "' has no members"
            : "'" + last + "' has " + string.Join(", ", record.Members.Take(MostNames).Select(static member => "'" + member.JsonName + "'")) + (record.Members.Count > MostNames ? " and others" : "");
    }
}
