using EsbGen.Documents.Binding.Shapes;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>Finds structures that hold themselves.</summary>
internal static class InnerStructures
{
    /// <summary><c>rules</c> within <c>rules</c>, <c>children</c> within <c>children</c>: one structure that holds itself, which both then share.</summary>
    /// <param name="node">A field that may have fields.</param>
    /// <returns>Whether it lies within its own structure.</returns>
    public static bool Share(FieldNode node)
    {
        for (var above = node.Parent; above?.Parent is not null; above = above.Parent)
        {
            if (!string.Equals(above.Name, node.Name, StringComparison.Ordinal) || !above.MayHaveFields)
            {
                continue;
            }

            var structure = above.Structure;
            if (node.Element is { Members.Count: > 0 } element)
            {
                if (structure.Element is not { } known || !SharesName(element, known, structure))
                {
                    continue;
                }

                known.AddWithin(element, node.Name);
            }
            else if (node.Element is { } empty)
            {
                // An empty object at the end of the recursion: none of the fields is always there.
                structure.Element?.AddWithin(empty, node.Name);
            }

            node.Share(structure);
            return true;
        }

        return false;
    }

    private static bool SharesName(Shape element, Shape known, FieldNode structure)
    {
        foreach (var member in element.Members)
        {
            if (known.Find(member.Name) is not null || structure.Find(member.Name) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
