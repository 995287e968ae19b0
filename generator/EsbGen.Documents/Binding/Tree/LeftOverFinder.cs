namespace EsbGen.Documents.Binding.Tree;

/// <summary>Finds the field that a table belongs to which no field asked for, by ever weaker evidence.</summary>
/// <param name="root">The root of the tree.</param>
internal sealed class LeftOverFinder(FieldNode root)
{
    private readonly List<FieldNode> _nodes = [];

    /// <summary>The field where the examples show most of the table's names.</summary>
    public FieldNode? ByEvidence(StructureSection section)
    {
        FieldNode? best = null;
        var most = 0;
        foreach (var node in Nodes())
        {
            if (node.Twin is null && node.Element is { } element && SectionScore.Common(section, element) is var common && common > most
                && common * 2 >= section.Names.Count && (common > 1 || section.Names.Count == 1))
            {
                best = node;
                most = common;
            }
        }

        return best;
    }

    /// <summary>The single value that a title names, where the only row names it again: <c>data</c> with <c>data | long | Job ID</c>.</summary>
    public FieldNode? ByItself(StructureSection section) =>
        section.Table.Rows.Count != 1 || section.Table.Rows[0].Path.Length != 1 ? null : Nodes().FirstOrDefault(node =>
            !node.MayHaveFields && !node.HasChildren && node.Name == section.Table.Rows[0].Path[0] && NameMatch.Of(section, node) >= NameMatch.Name);

    /// <summary>The single value that a title names, where its rows are no fields: <c>status</c> with <c>WAIT | 待处理</c>.</summary>
    public FieldNode? ByValues(StructureSection section) =>
        section.HasKnownTypes ? null : Nodes().Where(static node => !node.MayHaveFields && !node.HasChildren)
            .Select(node => (Node: node, Match: NameMatch.Of(section, node)))
            .Where(static candidate => candidate.Match >= NameMatch.Variant)
            .OrderByDescending(static candidate => candidate.Match)
            .FirstOrDefault().Node;

    /// <summary>The only field of the table before it that nothing else describes.</summary>
    public FieldNode? BySequence(StructureSection section)
    {
        var bare = Nodes().Where(node => node.Row is not null && node.Twin is null && node.Order == section.Order - 1
            && node.Documented.IsContainer && node.Documented.MayHaveFields && !node.HasChildren && node.Sections.Count == 0 && node.Element is null).Take(2).ToList();
        return bare.Count == 1 ? bare[0] : null;
    }

    private List<FieldNode> Nodes()
    {
        root.CollectDescendants(_nodes);
        return _nodes;
    }
}
