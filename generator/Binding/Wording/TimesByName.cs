using EsbGen.Generator.Binding.Shapes;
using EsbGen.Generator.Binding.Tree;

namespace EsbGen.Generator.Binding.Wording;

/// <summary>
/// What a page's examples show under each name. A page that shows <c>start_time</c> in one structure and leaves it out of
/// another one means the same by it.
/// </summary>
internal sealed class TimesByName
{
    private readonly Dictionary<string, TimeForms> _forms = new(StringComparer.Ordinal);

    public static TimesByName Of(params FieldNode[] roots)
    {
        var times = new TimesByName();
        foreach (var root in roots)
        {
            times.Collect(root);
        }

        return times;
    }

    /// <summary>What the examples show at the field itself, otherwise under its name.</summary>
    public TimeForms Of(FieldNode node) =>
        node.Shape is { TimeForms: not TimeForms.None } shape ? shape.TimeForms
        : _forms.TryGetValue(node.Name, out var forms) ? forms
        : TimeForms.None;

    private void Collect(FieldNode node)
    {
        if (node.Shape is { TimeForms: not TimeForms.None } shape)
        {
            _forms[node.Name] = _forms.TryGetValue(node.Name, out var forms) ? forms | shape.TimeForms : shape.TimeForms;
        }

        foreach (var child in node.Children)
        {
            Collect(child);
        }
    }
}
