using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>
/// Makes one direction's tree of fields: rows of the tables at its root, what the examples show, and below each field
/// the table that fits it best.
/// </summary>
internal sealed class TreeBinder(Direction direction, FieldNode root, List<StructureSection> sections, List<TitleReference> dictionaryMarks, FindingBag findings, CancellationToken cancellationToken)
{
    private readonly Queue<FieldNode> _waiting = new();
    private readonly Effort _effort = new();
    private readonly HashSet<FieldNode> _reported = [];

    public void Bind()
    {
        var binder = new SectionBinder(direction, root, sections, _waiting, _effort, findings);
        _waiting.Enqueue(root);
        Expand(binder);

        // Tables that no field asked for: the field that fits such a table best takes it beside what it has.
        foreach (var section in sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_effort.IsSpent && !section.IsBound && section.Direction == direction)
            {
                binder.BindLeftOver(section);
                Expand(binder);
            }
        }

        if (_effort.IsSpent && sections.Count > 0)
        {
            var first = sections.Find(section => !section.IsBound && section.Direction == direction) ?? sections[sections.Count - 1];
            findings.AddBeyondBound(first.Title.Place, BoundedThing.Comparisons);
        }
    }

    private void Expand(SectionBinder binder)
    {
        while (_waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var node = _waiting.Dequeue();
            node.AddExampleMembers();
            if (node.Depth + 1 >= Bounds.MaxFieldDepth)
            {
                ReportDepth(node);
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
            if (!_effort.Spend(1))
            {
                return false;
            }

            if (NameMatch.Of(mark.Segments, node) >= NameMatch.Scattered)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Rows so deep are reported where they stand; what only an example shows there, here.</summary>
    private void ReportDepth(FieldNode node)
    {
        if (_reported.Add(node) && node.Children.Find(static child => child.Element is { Members.Count: > 0 }) is { Shape.Origin: var (map, start, length) })
        {
            findings.AddBeyondBound(map.PlaceOf(start, length), BoundedThing.FieldDepth);
        }
    }
}
