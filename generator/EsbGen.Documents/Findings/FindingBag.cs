using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Findings;

/// <summary>Collects a document's findings.</summary>
internal sealed class FindingBag
{
    private readonly List<Finding> _findings = [];

    public void Add(Finding finding) => _findings.Add(finding);

    public void Add(Rule rule, Place place, params Argument[] arguments) => Add(new Finding(rule, place, arguments));

    /// <summary>A finding about a field.</summary>
    public void Add(Rule rule, Place place, FieldPath field, params Argument[] arguments) =>
        Add(new Finding(rule, place, arguments) { Field = field });

    /// <summary>A finding about a field, which a setting of the field in an override settles.</summary>
    public void Add(Rule rule, Place place, FieldPath field, SuggestedSetting setting, params Argument[] arguments) =>
        Add(new Finding(rule, place, arguments) { Field = field, Setting = setting });

    /// <summary>A finding about the whole document, which a setting of the override settles.</summary>
    public void Add(Rule rule, Place place, SuggestedSetting setting, params Argument[] arguments) =>
        Add(new Finding(rule, place, arguments) { Setting = setting });

    /// <summary>That the document goes beyond one of <see cref="Bounds"/>.</summary>
    /// <param name="place">From here on it is read in part, or not at all.</param>
    /// <param name="thing">What there is too much of.</param>
    public void AddBeyondBound(Place place, BoundedThing thing) =>
        Add(Rules.BeyondBound, place, Argument.Count(Bounds.Of(thing)), Argument.Of(thing));

    /// <summary>That the identifier made of a name is cut.</summary>
    public void AddNameCut(Place place, string name) =>
        Add(Rules.NameCut, place, Argument.Path(name), Argument.Count(Bounds.MaxIdentifierLength));

    public EquatableArray<Finding> ToArray()
    {
        _findings.Sort(static (left, right) =>
        {
            var order = left.Place.Span.Start.CompareTo(right.Place.Span.Start);
            return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        });
        return new(_findings.ToArray());
    }
}
