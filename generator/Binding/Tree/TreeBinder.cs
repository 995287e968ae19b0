using EsbGen.Generator.Binding.Shapes;
using EsbGen.Generator.Binding.Tables;
using EsbGen.Generator.Binding.Values;
using EsbGen.Generator.Diagnostics;
using EsbGen.Generator.Model;

namespace EsbGen.Generator.Binding.Tree;

/// <summary>
/// Makes one direction's tree of fields: rows of the tables at its root, what the examples show, and below each field
/// the table that fits it best.
/// </summary>
internal sealed class TreeBinder(Direction direction, FieldNode root, List<StructureSection> sections, List<TitleReference> dictionaryMarks, FindingBag findings, CancellationToken cancellationToken)
{
    private const int MaximalDepth = 32;

    private readonly Dictionary<StructureSection, FieldNode> _owners = [];
    private readonly Queue<FieldNode> _waiting = new();

    public void Bind()
    {
        _waiting.Enqueue(root);
        Expand();

        // Tables that no field asked for: the field that fits such a table best takes it beside what it has.
        foreach (var section in sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!section.IsBound && section.Direction == direction)
            {
                BindLeftOver(section);
                Expand();
            }
        }
    }

    private void Expand()
    {
        while (_waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var node = _waiting.Dequeue();
            AddExampleMembers(node);
            foreach (var child in node.Children)
            {
                if (child.Twin is null && child.Sections.Count == 0 && Depth(child) < MaximalDepth)
                {
                    child.IsMarkedDictionary |= IsMarkedDictionary(child);
                    ChooseSection(child);
                }

                if (child.Twin is null && (child.HasChildren || child.Element is not null) && Depth(child) < MaximalDepth)
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

    private static void AddExampleMembers(FieldNode node)
    {
        if (node.Element is not { } element)
        {
            return;
        }

        foreach (var member in element.Members)
        {
            node.Child(member.Name).Observe(member.Shape);
        }
    }

    private void ChooseSection(FieldNode node)
    {
        if (!node.MayHaveFields || Recurses(node))
        {
            return;
        }

        StructureSection? best = null;
        var bestScore = SectionScore.None;
        var element = node.Element;
        foreach (var section in sections)
        {
            var score = SectionScore.Of(section, node, element, direction);
            if (score.Total > bestScore.Total || (score.Total == bestScore.Total && best is { IsBound: true } && !section.IsBound))
            {
                best = section;
                bestScore = score;
            }
        }

        if (best is null || bestScore.Total < SectionScore.Accepted || BelongsElsewhere(best, node))
        {
            return;
        }

        Attach(best, node, bestScore);
    }

    /// <summary>A title with a path speaks of that path's field when there is one, whatever else has the same name.</summary>
    private bool BelongsElsewhere(StructureSection section, FieldNode node)
    {
        if (NameMatch.Of(section, node) >= NameMatch.Scattered)
        {
            return false;
        }

        return FindBest(root, section, node) is { } better && SectionScore.Of(section, better, direction).Name >= NameMatch.Name
            && SectionScore.OverlapOf(section, node.Element) is null or 0;
    }

    private FieldNode? FindBest(FieldNode from, StructureSection section, FieldNode? except)
    {
        FieldNode? best = null;
        var bestTotal = SectionScore.Accepted - 1;
        foreach (var node in from.Descendants())
        {
            if (ReferenceEquals(node, except) || node.Twin is not null)
            {
                continue;
            }

            var score = SectionScore.Of(section, node, direction);
            if (score.Total > bestTotal)
            {
                best = node;
                bestTotal = score.Total;
            }
        }

        return best;
    }

    /// <summary><c>rules</c> within <c>rules</c>, <c>children</c> within <c>children</c>: one structure that holds itself.</summary>
    private static bool Recurses(FieldNode node)
    {
        if (!node.MayHaveFields)
        {
            return false;
        }

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

    private void Attach(StructureSection section, FieldNode node, SectionScore score)
    {
        if (_owners.TryGetValue(section, out var owner))
        {
            if (node.IsWithin(owner) ? ShapesAgree(owner, node, strict: false) : ShapesAgree(owner, node, strict: true))
            {
                owner.Structure.Learn(node);
                node.Share(owner);
                _waiting.Enqueue(owner.Structure);
                return;
            }
        }
        else
        {
            _owners.Add(section, node);
        }

        section.IsBound = true;
        node.AddSection(section);
        ReportEvidence(section, node, score);
        AddRows(section, node);
    }

    private static bool ShapesAgree(FieldNode left, FieldNode right, bool strict)
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

    private void ReportEvidence(StructureSection section, FieldNode node, SectionScore score)
    {
        if (score.Name >= NameMatch.Mentioned)
        {
            return;
        }

        if (score.Overlap > 0)
        {
            findings.Add(Descriptors.SectionByEvidence.Id, section.Title.Place, node.ToFieldPath(), null, section.Title.Text, node.Path());
        }
        else
        {
            findings.Add(Descriptors.SectionGuessed.Id, section.Title.Place, node.ToFieldPath(), null, section.Title.Text, node.Path());
        }
    }

    /// <summary>Adds the table's rows to the node, or to the object nearby that the examples show they belong to.</summary>
    private void AddRows(StructureSection section, FieldNode node)
    {
        var target = Nearby(section, node);
        if (!ReferenceEquals(target, node))
        {
            findings.Add(Descriptors.SectionByEvidence.Id, section.Title.Place, target.ToFieldPath(), null, section.Title.Text, target.Path());
            target.AddSection(section);
        }

        RowBinder.Add(section.Table, section.Order, target, findings);
        _waiting.Enqueue(target);
    }

    private static FieldNode Nearby(StructureSection section, FieldNode node)
    {
        if (SectionScore.OverlapOf(section, node.Element) is not 0)
        {
            return node;
        }

        AddExampleMembers(node);
        FieldNode? best = null;
        var most = 0.49;
        foreach (var candidate in node.Descendants())
        {
            if (candidate.Sections.Count == 0 && candidate.Twin is null && SectionScore.OverlapOf(section, candidate.Element) is { } share && share > most
                && SectionScore.Common(section, candidate.Element!) * 2 >= section.Names.Count)
            {
                best = candidate;
                most = share;
            }
        }

        return best ?? node;
    }

    private void BindLeftOver(StructureSection section)
    {
        if (section.Table.Rows.Count == 0)
        {
            section.IsBound = true;
            return;
        }

        if (FindBest(root, section, null) is { } named)
        {
            Attach(section, named, SectionScore.Of(section, named, direction));
            return;
        }

        FieldNode? best = null;
        var most = 0;
        foreach (var node in root.Descendants())
        {
            if (node.Twin is null && node.Element is { } element && SectionScore.Common(section, element) is var common && common > most
                && common * 2 >= section.Names.Count && (common > 1 || section.Names.Count == 1))
            {
                best = node;
                most = common;
            }
        }

        if (best is not null)
        {
            section.IsBound = true;
            best.AddSection(section);
            findings.Add(Descriptors.SectionByEvidence.Id, section.Title.Place, best.ToFieldPath(), null, section.Title.Text, best.Path());
            RowBinder.Add(section.Table, section.Order, best, findings);
            _waiting.Enqueue(best);
            return;
        }

        if (DescribesItself(section) is { } described)
        {
            section.IsBound = true;
            described.Document(section.Table.Rows[0]);
            return;
        }

        if (ListsValues(section) is { } valued)
        {
            section.IsBound = true;
            section.ListsValues = true;
            valued.AddValues(ValuesOf(section));
            findings.Add(Descriptors.ValuesListed.Id, section.Title.Place, valued.ToFieldPath(), null, section.Title.Text, valued.Path());
            return;
        }

        // The only field of the table before it that nothing else describes.
        var bare = root.Descendants().Where(node => node.Row is not null && node.Twin is null && node.Order == section.Order - 1
            && node.Documented.IsContainer && node.Documented.MayHaveFields && !node.HasChildren && node.Sections.Count == 0 && node.Element is null).Take(2).ToList();
        if (bare.Count == 1)
        {
            section.IsBound = true;
            bare[0].AddSection(section);
            findings.Add(Descriptors.SectionGuessed.Id, section.Title.Place, bare[0].ToFieldPath(), null, section.Title.Text, bare[0].Path());
            RowBinder.Add(section.Table, section.Order, bare[0], findings);
            _waiting.Enqueue(bare[0]);
        }
    }

    /// <summary>None where a row names more than one value, or one comes twice.</summary>
    private static List<ValueEntry> ValuesOf(StructureSection section)
    {
        var rows = section.Table.Rows;
        return rows.Count > 1 && rows.TrueForAll(static row => row.Path.Length == 1) && section.Names.Count == rows.Count
            ? rows.ConvertAll(static row => new ValueEntry(row.Path[0], row.Description))
            : [];
    }

    /// <summary>The single value that a title names, where the only row names it again: <c>data</c> with <c>data | long | Job ID</c>.</summary>
    private FieldNode? DescribesItself(StructureSection section) =>
        section.Table.Rows.Count != 1 || section.Table.Rows[0].Path.Length != 1 ? null : root.Descendants().FirstOrDefault(node =>
            !node.MayHaveFields && !node.HasChildren && node.Name == section.Table.Rows[0].Path[0] && NameMatch.Of(section, node) >= NameMatch.Name);

    /// <summary>The single value that a title names, where its rows are no fields: <c>status</c> with <c>WAIT | 待处理</c>.</summary>
    private FieldNode? ListsValues(StructureSection section) =>
        section.HasKnownTypes ? null : root.Descendants().Where(static node => !node.MayHaveFields && !node.HasChildren)
            .Select(node => (Node: node, Match: NameMatch.Of(section, node)))
            .Where(static candidate => candidate.Match >= NameMatch.Variant)
            .OrderByDescending(static candidate => candidate.Match)
            .FirstOrDefault().Node;
}
