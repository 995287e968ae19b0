using EsbGen.Documents.Binding.Shapes;
using EsbGen.Documents.Dialects;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>Looks through the lists and dictionaries around a node's object.</summary>
internal static class Wrappers
{
    /// <summary>The shape of the object with fields within <paramref name="shape"/>; null where there is none.</summary>
    public static Shape? Element(FieldNode node, Shape shape)
    {
        var isWithin = false;
        while (true)
        {
            if (IsList(node.Documented, shape))
            {
                if (shape.Item is null)
                {
                    return null;
                }

                shape = shape.Item;
            }
            else if (shape.HasObject)
            {
                if (!IsDictionary(node, shape, isWithin))
                {
                    return shape;
                }

                isWithin = true;
                shape = shape.MergeMembers();
            }
            else
            {
                return null;
            }
        }
    }

    /// <summary>Where examples show both lists and objects, the documented type decides.</summary>
    public static bool IsList(DocumentedType documented, Shape shape) =>
        shape.HasArray && (!shape.HasObject || documented.Kind is not (DocumentedKind.Object or DocumentedKind.Dictionary));

    /// <summary>Whether the keys of the objects seen at <paramref name="shape"/> are data.</summary>
    /// <param name="node">The field.</param>
    /// <param name="shape">What the examples show there, or within its lists and dictionaries.</param>
    /// <param name="isWithin">Whether a dictionary was entered already: what the document says of keys is then used up.</param>
    public static bool IsDictionary(FieldNode node, Shape shape, bool isWithin)
    {
        if (node.Parent is null || shape.Members.Count == 0)
        {
            return false;
        }

        foreach (var member in shape.Members)
        {
            if (node.Find(member.Name)?.Row is not null)
            {
                return false;
            }
        }

        return (!isWithin && (node.IsMarkedDictionary || node.Documented.Kind == DocumentedKind.Dictionary)) || DataKeys.LookLikeData(shape)
            || FieldsAreThoseOfTheValues(node, shape);
    }

    /// <summary>The table documents what the values hold: its names are among the values' keys, none among the object's own.</summary>
    private static bool FieldsAreThoseOfTheValues(FieldNode node, Shape shape)
    {
        var known = 0;
        var documented = 0;
        if (!node.Children.Exists(static child => child.Row is not null)
            || !shape.Members.TrueForAll(static member => member.Shape.HasObject))
        {
            return false;
        }

        Shape? values = null;
        foreach (var child in node.Children)
        {
            if (child.Row is null)
            {
                continue;
            }

            documented++;
            values ??= shape.MergeMembers();
            known += values.Find(child.Name) is null ? 0 : 1;
        }

        return documented > 0 && known * 2 >= documented;
    }
}
