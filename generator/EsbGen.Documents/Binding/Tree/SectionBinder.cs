using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Prose.Values;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>Gives the tables under titles to the fields of one direction's tree that they describe.</summary>
/// <param name="direction">Which way the fields travel.</param>
/// <param name="root">The root of the tree.</param>
/// <param name="sections">The document's tables under titles.</param>
/// <param name="waiting">Takes the fields that get further ones by it.</param>
/// <param name="effort">What may be spent on it.</param>
/// <param name="findings">Takes what is told of it.</param>
internal sealed class SectionBinder(
    Direction direction, FieldNode root, List<StructureSection> sections, Queue<FieldNode> waiting, Effort effort, FindingBag findings)
{
    private readonly Dictionary<StructureSection, FieldNode> _owners = [];
    private readonly LeftOverFinder _finder = new(root);
    private readonly List<FieldNode> _nodes = [];

    /// <summary>Gives a field the table that fits it best, where one does.</summary>
    public void Choose(FieldNode node)
    {
        if (!node.MayHaveFields || InnerStructures.Share(node))
        {
            return;
        }

        StructureSection? best = null;
        var bestScore = SectionScore.None;
        var element = node.Element;
        foreach (var section in sections)
        {
            if (!Spend(section, node))
            {
                return;
            }

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

    /// <summary>Takes the time of comparing the two; false where there is none left.</summary>
    private bool Spend(StructureSection section, FieldNode node)
    {
        var letters = node.Description.Text.Length / Effort.LettersPerComparison;
        return effort.Spend(1 + section.References.Count + letters + (node.Shape?.Members.Count ?? 0));
    }

    /// <summary>A title with a path speaks of that path's field when there is one, whatever else has the same name.</summary>
    private bool BelongsElsewhere(StructureSection section, FieldNode node)
    {
        if (NameMatch.Of(section, node) >= NameMatch.Scattered)
        {
            return false;
        }

        return FindBest(section, node) is { } better && SectionScore.Of(section, better, direction).Name >= NameMatch.Name
            && SectionScore.OverlapOf(section, node.Element) is null or 0;
    }

    private FieldNode? FindBest(StructureSection section, FieldNode? except)
    {
        FieldNode? best = null;
        var bestTotal = SectionScore.Accepted - 1;
        root.CollectDescendants(_nodes);
        foreach (var node in _nodes)
        {
            if (ReferenceEquals(node, except) || node.Twin is not null)
            {
                continue;
            }

            if (!Spend(section, node))
            {
                return null;
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

    private void Attach(StructureSection section, FieldNode node, SectionScore score)
    {
        if (_owners.TryGetValue(section, out var owner))
        {
            if (StructureAgreement.IsShown(owner, node, strict: !node.IsWithin(owner)))
            {
                owner.Structure.Learn(node);
                node.Share(owner);
                waiting.Enqueue(owner.Structure);
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

    private void ReportEvidence(StructureSection section, FieldNode node, SectionScore score)
    {
        if (score.Name < NameMatch.Mentioned)
        {
            Report(score.Overlap > 0 ? Rules.SectionByEvidence : Rules.SectionGuessed, section, node);
        }
    }

    /// <summary>Adds the table's rows to the node, or to the object nearby that the examples show they belong to.</summary>
    private void AddRows(StructureSection section, FieldNode node)
    {
        var target = Nearby(section, node);
        if (!ReferenceEquals(target, node))
        {
            Report(Rules.SectionByEvidence, section, target);
            target.AddSection(section);
        }

        RowBinder.Add(section.Table, section.Order, target, findings);
        waiting.Enqueue(target);
    }

    private FieldNode Nearby(StructureSection section, FieldNode node)
    {
        if (SectionScore.OverlapOf(section, node.Element) is not 0)
        {
            return node;
        }

        node.AddExampleMembers();
        if (!effort.Spend(node.Size()))
        {
            return node;
        }

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

    /// <summary>Gives a table that no field asked for to the field that fits it best, by ever weaker evidence.</summary>
    public void BindLeftOver(StructureSection section)
    {
        if (section.Table.Rows.Count == 0)
        {
            section.IsBound = true;
            return;
        }

        if (FindBest(section, except: null) is { } named)
        {
            Attach(section, named, SectionScore.Of(section, named, direction));
            return;
        }

        if (!effort.Spend(root.Size()))
        {
            return;
        }

        if (_finder.ByEvidence(section) is { } shown)
        {
            Take(section, shown, Rules.SectionByEvidence);
            return;
        }

        if (_finder.ByItself(section) is { } described)
        {
            section.IsBound = true;
            described.Document(section.Table.Rows[0]);
            return;
        }

        if (_finder.ByValues(section) is { } valued)
        {
            section.IsBound = true;
            section.ListsValues = true;
            valued.AddValues(ValuesOf(section));
            Report(Rules.ValuesListed, section, valued);
            return;
        }

        if (_finder.BySequence(section) is { } bare)
        {
            Take(section, bare, Rules.SectionGuessed);
        }
    }

    /// <summary>Gives a section to a field that its title does not name.</summary>
    private void Take(StructureSection section, FieldNode node, Rule rule)
    {
        section.IsBound = true;
        node.AddSection(section);
        Report(rule, section, node);
        RowBinder.Add(section.Table, section.Order, node, findings);
        waiting.Enqueue(node);
    }

    private void Report(Rule rule, StructureSection section, FieldNode node) =>
        findings.Add(rule, section.Title.Place, node.ToFieldPath(), Argument.Name(section.Title.Text), Argument.Path(node.Path()));

    /// <summary>None where a row names more than one value, or one comes twice.</summary>
    private static List<ValueEntry> ValuesOf(StructureSection section)
    {
        var rows = section.Table.Rows;
        return rows.Count > 1 && rows.TrueForAll(static row => row.Path.Length == 1) && section.Names.Count == rows.Count
            ? rows.ConvertAll(static row => new ValueEntry(row.Path[0], row.Description))
            : [];
    }
}
