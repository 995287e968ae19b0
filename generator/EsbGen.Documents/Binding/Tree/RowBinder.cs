using EsbGen.Documents.Binding.Tables;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>Makes a table's rows fields of a node: plain names, paths, and names indented below others.</summary>
internal static class RowBinder
{
    public static void Add(FieldTable table, int order, FieldNode node, FindingBag findings)
    {
        var above = new List<(int Depth, FieldNode Node)>();
        HashSet<string>? plainNames = null;
        foreach (var row in table.Rows)
        {
            while (above.Count > 0 && above[above.Count - 1].Depth >= row.Depth)
            {
                above.RemoveAt(above.Count - 1);
            }

            var parent = above.Count > 0 ? above[above.Count - 1].Node : node;
            if (parent.Depth + row.Path.Length > Bounds.MaxFieldDepth)
            {
                findings.AddBeyondBound(row.Name.Place, BoundedThing.FieldDepth);
                continue;
            }

            var field = Place(row, parent, node, table, ref plainNames);
            if (field.Row is { } known)
            {
                findings.Add(Rules.RowRepeated, row.Name.Place, field.ToFieldPath(), Argument.Path(field.Path()));
                if (known.Type is { Text.Length: > 0 } || row.Type is null)
                {
                    above.Add((row.Depth, field));
                    continue;
                }
            }

            field.Document(row);
            field.Order = order;
            above.Add((row.Depth, field));
        }
    }

    private static FieldNode Place(FieldRow row, FieldNode parent, FieldNode node, FieldTable table, ref HashSet<string>? plainNames)
    {
        // "data.count" in the table of "data" itself names a field of it.
        var repeatsOwnName = row.Path.Length > 1 && string.Equals(row.Path[0], node.Name, StringComparison.Ordinal)
            && node.Find(node.Name) is null && node.Element?.Find(node.Name) is null
            && !(plainNames ??= PlainNames(table)).Contains(node.Name);
        var field = parent;
        for (var index = repeatsOwnName ? 1 : 0; index < row.Path.Length; index++)
        {
            field = field.Child(row.Path[index]);
        }

        return field;
    }

    private static HashSet<string> PlainNames(FieldTable table)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row.Path.Length == 1)
            {
                names.Add(row.Path[0]);
            }
        }

        return names;
    }
}
