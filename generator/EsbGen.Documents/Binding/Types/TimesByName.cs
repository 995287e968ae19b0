using EsbGen.Documents.Binding.Tree;
using EsbGen.Documents.Prose;

namespace EsbGen.Documents.Binding.Types;

/// <summary>
/// What a page's examples show under each name. A page that shows <c>start_time</c> in one structure and leaves it out of
/// another one means the same by it.
/// </summary>
internal sealed class TimesByName
{
    private const TimeForms NoTime = TimeForms.Other;

    private readonly Dictionary<string, TimeForms> _forms = new(StringComparer.Ordinal);

    public static TimesByName Of(params FieldNode[] roots)
    {
        var times = new TimesByName();
        foreach (var root in roots)
        {
            times.CollectTimes(root);
            foreach (var node in root.Descendants())
            {
                times.CollectTimes(node);
            }
        }

        if (times._forms.Count > 0)
        {
            foreach (var root in roots)
            {
                times.CollectOthers(root);
                foreach (var node in root.Descendants())
                {
                    times.CollectOthers(node);
                }
            }
        }

        return times;
    }

    /// <summary>What the examples show at the field itself, otherwise under its name; <see cref="TimeForms.None"/> for names without any time.</summary>
    public TimeForms Of(FieldNode node) =>
        node.Shape is { TimeForms: not TimeForms.None } shape ? shape.TimeForms
        : _forms.TryGetValue(node.Name, out var forms) ? forms
        : TimeForms.None;

    private void CollectTimes(FieldNode node)
    {
        if (node.Shape is { } shape && (shape.TimeForms & ~NoTime) != 0)
        {
            _forms[node.Name] = _forms.TryGetValue(node.Name, out var forms) ? forms | shape.TimeForms : shape.TimeForms;
        }

    }

    /// <summary>Values of the same names that are no times make them less certain.</summary>
    private void CollectOthers(FieldNode node)
    {
        if (node.Shape is { TimeForms: NoTime } && _forms.TryGetValue(node.Name, out var forms))
        {
            _forms[node.Name] = forms | NoTime;
        }

    }
}
