using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>
/// Makes one direction's tree of fields: rows of the tables at its root, what the examples show, and below each field
/// the table that fits it best.
/// </summary>
internal sealed class TreeBinder(Direction direction, FieldNode root, List<StructureSection> sections, List<TitleReference> dictionaryMarks, FindingBag findings, CancellationToken cancellationToken)
{
    private const int MaximalDepth = 32;

    private readonly Queue<FieldNode> _waiting = new();

    public void Bind()
    {
        var binder = new SectionBinder(direction, root, sections, _waiting, findings);
        _waiting.Enqueue(root);
        Expand(binder);

        // Tables that no field asked for: the field that fits such a table best takes it beside what it has.
        foreach (var section in sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!section.IsBound && section.Direction == direction)
            {
                binder.BindLeftOver(section);
                Expand(binder);
            }
        }
    }

    private void Expand(SectionBinder binder)
    {
        while (_waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var node = _waiting.Dequeue();
            node.AddExampleMembers();
            if (Depth(node) + 1 >= MaximalDepth)
            {
                continue;
            }

            foreach (var child in node.Children)
            {
                if (child.Twin is null && child.Sections.Count == 0)
                {
                    child.IsMarkedDictionary |= IsMarkedDictionary(child);
                    binder.Choose(child);
                }

                if (child.Twin is null && (child.HasChildren || child.Element is not null))
                {
                    _waiting.Enqueue(child);
                }
            }
        }
    }

    private bool IsMarkedDictionary(FieldNode node)
    {
        foreach (var mark in dictionaryMarks)
        {
            if (NameMatch.Of(mark.Segments, node) >= NameMatch.Scattered)
            {
                return true;
            }
        }

        return false;
    }

    private static int Depth(FieldNode node)
    {
        var depth = 0;
        for (var above = node.Parent; above is not null; above = above.Parent)
        {
            depth++;
        }

        return depth;
    }
}
