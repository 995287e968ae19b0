using EsbGen.Generator.Binding;
using EsbGen.Generator.Diagnostics;
using EsbGen.Generator.Model;
using EsbGen.Generator.Overrides;

namespace EsbGen.Generator.Pipeline;

/// <summary>All that is reported of a document: its own findings, and what it is to other documents.</summary>
internal static class DocumentReports
{
    public static EquatableArray<Finding> Of((BoundDocument Document, (OverrideSet Overrides, (Clashes Clashes, EquatableArray<Disagreement> Disagreements) Others) Project) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (document, (overrides, (clashes, disagreements))) = input;
        var findings = DocumentFindings.Of(document, overrides.Of(document.Source));
        if (document.Api is not { } api || clashes.Of(api.Source) is not { } clash)
        {
            return findings;
        }

        if (!clash.IsTranslation)
        {
            var id = clash.HasOwnAddress ? Descriptors.DuplicateName.Id : Descriptors.DuplicateAddress.Id;
            return new([.. findings, new Finding(id, document.AddressPlace, new([api.Path, clash.Winner]))]);
        }

        var told = ((IEnumerable<Disagreement>)disagreements).Where(item => item.OtherSource == api.Source)
            .SelectMany(item => item.Texts.Select(text => new Finding(Descriptors.LanguagesDisagree.Id, document.AddressPlace, new([item.Source, text]))));
        return new(findings.Concat(told));
    }
}
