using EsbGen.Documents.Binding.Shapes;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>How well a section fits a field: the title's words, the fields that examples show there, and where it stands.</summary>
/// <param name="Name">What the title says, one of <see cref="NameMatch"/>.</param>
/// <param name="Overlap">Which part of the table's names the examples show there; null where they show no object.</param>
/// <param name="Total">All evidence together.</param>
internal readonly record struct SectionScore(int Name, double? Overlap, int Total)
{
    /// <summary>Less than this is no evidence.</summary>
    public const int Accepted = 60;

    public static SectionScore None => default;

    public static SectionScore Of(StructureSection section, FieldNode node, Direction direction)
    {
        return node.MayHaveFields ? Of(section, node, node.Element, direction) : None;
    }

    /// <summary>The same for a field of which it is known that it may have fields, and what the examples show there.</summary>
    public static SectionScore Of(StructureSection section, FieldNode node, Shape? element, Direction direction)
    {
        var name = NameMatch.Of(section, node);
        if (name == NameMatch.None)
        {
            return None;
        }

        var overlap = OverlapOf(section, element);
        var total = name;
        if (overlap is { } share)
        {
            total += share > 0 ? (int)(share * 30) : name >= NameMatch.Name ? -25 : -60;
        }

        if (section.Direction != direction)
        {
            total -= 30;
        }

        // Authors put a structure's table behind the one that names it, the next one first.
        var distance = section.Order - node.Order;
        total += distance > 0 ? Math.Max(1, 12 - distance) : 0;
        return new SectionScore(name, overlap, total);
    }

    /// <summary>Which part of the names the element shows, or of the element's keys the table names, whichever is more.</summary>
    public static double? OverlapOf(StructureSection section, Shape? element)
    {
        if (element is null || element.Members.Count == 0 || section.Names.Count == 0)
        {
            return null;
        }

        var common = Common(section, element);
        return common == 0 ? 0 : Math.Max((double)common / section.Names.Count, (double)common / element.Members.Count);
    }

    public static int Common(StructureSection section, Shape element)
    {
        var common = 0;
        foreach (var member in element.Members)
        {
            common += section.Names.Contains(member.Name) ? 1 : 0;
        }

        return common;
    }
}
