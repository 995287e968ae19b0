using EsbGen.Documents.Binding;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;

namespace EsbGen.Documents.Projects;

/// <summary>Collects what is wrong with a project's documents and overrides, but for what an override does to its API.</summary>
internal static class ProjectFindings
{
    /// <param name="documents">The documents.</param>
    /// <param name="links">What they mean to each other.</param>
    /// <param name="disagreements">What documents of two languages say differently.</param>
    /// <param name="least">Which findings of documents are asked for: these and more severe ones.</param>
    public static IEnumerable<Finding> Of(EquatableArray<BoundDocument> documents, ProjectLinks links, IEnumerable<Disagreement> disagreements, FindingSeverity least) =>
    [
        .. OfDocuments(documents, links.Overrides, least),
        .. ClashFinder.Report(documents, links.Clashes),
        .. OfLanguages(documents, disagreements),
        .. links.Overrides.Files.SelectMany(static file => (IEnumerable<Finding>)file.Findings),
        .. Orphans(documents, links.Overrides),
    ];

    private static IEnumerable<Finding> OfDocuments(EquatableArray<BoundDocument> documents, OverrideSet overrides, FindingSeverity least) => documents
        .Where(document => document.HasOverride || document.MostSevere >= least)
        .SelectMany(document => DocumentFindings.Of(document, overrides.Of(document.Source)).Where(finding => finding.Rule.Severity >= least));

    /// <summary>Reported at the document whose client is not made.</summary>
    private static IEnumerable<Finding> OfLanguages(EquatableArray<BoundDocument> documents, IEnumerable<Disagreement> disagreements)
    {
        var all = disagreements.ToList();
        if (all.Count == 0)
        {
            return [];
        }

        var places = documents.GroupBy(static document => document.Source, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First().AddressPlace, StringComparer.Ordinal);
        return all.SelectMany(item => item.FindingsAt(places[item.OtherSource]));
    }

    /// <summary>Overrides beside no document that describes an API.</summary>
    private static IEnumerable<Finding> Orphans(EquatableArray<BoundDocument> documents, OverrideSet overrides)
    {
        if (overrides.IsEmpty)
        {
            return [];
        }

        var keys = new HashSet<string>(documents.Where(static document => document.Key is not null).Select(static document => OverrideFile.KeyOf(document.Source)), StringComparer.Ordinal);
        return overrides.Files.Where(file => !keys.Contains(file.Key))
            .Select(static file => new Finding(OverrideRules.WithoutDocument, file.Start, Argument.File(file.Key)));
    }
}
