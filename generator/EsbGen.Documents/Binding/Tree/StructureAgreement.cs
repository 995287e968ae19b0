namespace EsbGen.Documents.Binding.Tree;

/// <summary>Tells whether two fields that one table names have one structure.</summary>
internal static class StructureAgreement
{
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="strict">Whether documented types must agree where the examples show nothing.</param>
    public static bool IsShown(FieldNode left, FieldNode right, bool strict)
    {
        if (left.Element is not { Members.Count: > 0 } first || right.Element is not { Members.Count: > 0 } second)
        {
            return left.Documented.IsContainer && right.Documented.IsContainer || !strict || left.Documented.Kind == right.Documented.Kind;
        }

        var common = 0;
        foreach (var member in second.Members)
        {
            if (first.Find(member.Name) is { } other)
            {
                if (other.Shape.HasContainer != member.Shape.HasContainer && !other.Shape.HasNull && !member.Shape.HasNull)
                {
                    return false;
                }

                common++;
            }
        }

        return common * 2 >= Math.Min(first.Members.Count, second.Members.Count);
    }
}
