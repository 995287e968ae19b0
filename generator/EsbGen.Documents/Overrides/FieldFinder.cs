using EsbGen.Documents.Dialects;
using EsbGen.Documents.Json;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>Follows paths through a model.</summary>
internal sealed class FieldFinder(ApiDraft draft)
{
    /// <summary>What every response has.</summary>
    public Envelope Envelope => draft.Dialect.Envelope;

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
                var index = record?.IndexOf(step.Name) ?? -1;
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
            if (record?.IndexOf(name) is not (>= 0 and var index))
            {
                return null;
            }

            steps.Add(new PathStep(name));
            type = record.Members[index].Type;
        }

        return JsonPath.Of(steps);
    }

    /// <summary>The deepest record that the names lead to, and its path.</summary>
    public (JsonPath Path, DraftRecord? Record) Deepest(Direction direction, IEnumerable<string> names)
    {
        var path = JsonPath.Of([]);
        DraftRecord? record = draft.Root(direction);
        var known = new List<string>();
        foreach (var name in names)
        {
            known.Add(name);
            if (PathOf(direction, known) is not { } next)
            {
                break;
            }

            path = next;
            record = draft.Find(TypeLayers.Innermost(Find(direction, next.Steps)!.Type));
        }

        return (path, record);
    }
}
