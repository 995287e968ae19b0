using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>Gives each table of values to the field that its title names.</summary>
internal static class ValueTableBinder
{
    public static void Bind(List<ValueTable> tables, FieldNode request, FieldNode answer, FindingBag findings)
    {
        var effort = new Effort();
        var sizes = request.Size() + answer.Size();
        foreach (var table in tables)
        {
            if (!effort.Spend(sizes))
            {
                findings.AddBeyondBound(table.Title.Place, BoundedThing.Comparisons);
                return;
            }

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
            var match = node.MayHaveFields || node.HasChildren || references.Count == 0 ? NameMatch.None : Best(references, node);
            if (match > most || (match == most && best is not null && node.Order > best.Order && node.Order <= table.Order))
            {
                (best, most) = (node, match);
            }
        }

        return best;
    }

    private static int Best(List<TitleReference> references, FieldNode node)
    {
        var best = NameMatch.None;
        foreach (var reference in references)
        {
            best = Math.Max(best, NameMatch.Of(reference.Segments, node));
        }

        return best;
    }
}
