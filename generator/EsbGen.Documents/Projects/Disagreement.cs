using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>What the documents of an API's two languages say differently.</summary>
/// <param name="Source">The document whose client is made.</param>
/// <param name="OtherSource">The other, where it is reported.</param>
/// <param name="Texts">Each as words of a sentence.</param>
internal sealed record Disagreement(string Source, string OtherSource, EquatableArray<string> Texts)
{
    public static Disagreement? Of(MergedApi merged) =>
        merged.Disagreements.Count == 0 ? null : new Disagreement(merged.Api.Source, merged.OtherSource, merged.Disagreements);
}
