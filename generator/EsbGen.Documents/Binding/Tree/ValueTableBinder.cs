using EsbGen.Documents.Model;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>Gives each table of values to the field that its title names.</summary>
internal static class ValueTableBinder
{
    public static void Bind(List<ValueTable> tables, FieldNode request, FieldNode answer)
    {
        foreach (var table in tables)
        {
            var (own, other) = table.Direction == Direction.Request ? (request, answer) : (answer, request);
            (Named(own, table) ?? Named(other, table))?.AddValues(table.Entries);
        }
    }

    /// <summary>The single value that the title names best; of equal ones, the last that stands before the table.</summary>
    private static FieldNode? Named(FieldNode root, ValueTable table)
    {
        var references = TitleReference.Parse(table.Title.Text);
        FieldNode? best = null;
        var most = NameMatch.Variant - 1;
        foreach (var node in root.Descendants())
        {
            var match = node.MayHaveFields || node.HasChildren || references.Count == 0 ? NameMatch.None : references.Max(reference => NameMatch.Of(reference.Segments, node));
            if (match > most || (match == most && best is not null && node.Order > best.Order && node.Order <= table.Order))
            {
                (best, most) = (node, match);
            }
        }

        return best;
    }
}
