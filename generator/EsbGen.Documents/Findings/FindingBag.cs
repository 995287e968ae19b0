using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Findings;

/// <summary>Collects a document's findings.</summary>
internal sealed class FindingBag
{
    private readonly List<Finding> _findings = [];

    public void Add(string id, Place place, params string[] arguments) =>
        _findings.Add(new Finding(id, place, new(arguments)));

    /// <summary>A finding about a field, which an override may settle.</summary>
    public void Add(string id, Place place, FieldPath field, string? fix, params string[] arguments) =>
        _findings.Add(new Finding(id, place, new(arguments)) { Field = field, Fix = fix });

    /// <summary>A finding about the whole document, which an override settles.</summary>
    public void AddWithFix(string id, Place place, string fix, params string[] arguments) =>
        _findings.Add(new Finding(id, place, new(arguments)) { Fix = fix });

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
