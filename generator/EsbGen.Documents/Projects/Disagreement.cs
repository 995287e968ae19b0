using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Projects;

/// <summary>What the documents of an API's two languages say differently.</summary>
/// <param name="Source">The document whose client is generated.</param>
/// <param name="OtherSource">The other, where it is reported.</param>
/// <param name="Differences">What it is.</param>
internal sealed record Disagreement(string Source, string OtherSource, EquatableArray<LanguageDifference> Differences)
{
    public static Disagreement? Of(MergedApi merged) =>
        merged.Differences.Count == 0 ? null : new Disagreement(merged.Api.Source, merged.OtherSource, merged.Differences);

    /// <summary>The findings about it.</summary>
    /// <param name="place">Where the other document is.</param>
    public IEnumerable<Finding> FindingsAt(Place place) =>
        Differences.Select(difference => LanguageRules.FindingOf(difference, Source, OtherSource, place));
}
