using System.Collections.Immutable;
using EsbGen.Generator.Binding;
using EsbGen.Generator.Binding.Merging;
using EsbGen.Generator.Diagnostics;
using EsbGen.Generator.Model;
using EsbGen.Generator.Overrides;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Pipeline;

/// <summary>Turns findings into the compiler's diagnostics.</summary>
internal static class Reports
{
    public static void Findings(SourceProductionContext output, EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(finding.Id), finding.Place.ToLocation(), [.. finding.Arguments]));
        }
    }

    public static void Overrides(SourceProductionContext output, OverrideSet overrides)
    {
        foreach (var file in overrides.Files)
        {
            Findings(output, file.Findings);
        }
    }

    public static bool HasClash((BoundDocument Document, Clashes Clashes) input) => input.Document.Api is { } api && input.Clashes.Of(api.Source) is { IsTranslation: false };

    public static void Clashes(SourceProductionContext output, (BoundDocument Document, Clashes Clashes) input)
    {
        if (input.Document.Api is { } api && input.Clashes.Of(api.Source) is { IsTranslation: false } clash)
        {
            output.ReportDiagnostic(Diagnostic.Create(clash.HasOwnAddress ? Descriptors.DuplicateName : Descriptors.DuplicateAddress, input.Document.AddressPlace.ToLocation(), api.Path, clash.Winner));
        }
    }

    public static bool Disagrees((BoundDocument Document, ImmutableArray<MergedApi> Merged) input) =>
        input.Document.Api is { } api && input.Merged.Any(merged => merged.OtherSource == api.Source);

    public static void Disagreements(SourceProductionContext output, (BoundDocument Document, ImmutableArray<MergedApi> Merged) input)
    {
        if (input.Document.Api is not { } api)
        {
            return;
        }

        foreach (var merged in input.Merged)
        {
            if (merged.OtherSource != api.Source)
            {
                continue;
            }

            foreach (var disagreement in merged.Disagreements)
            {
                output.ReportDiagnostic(Diagnostic.Create(Descriptors.LanguagesDisagree, input.Document.AddressPlace.ToLocation(), merged.Api.Source, disagreement));
            }
        }
    }

    public static void Consumer(SourceProductionContext output, (ConsumerFacts Consumer, Clashes Clashes) input)
    {
        if (input.Clashes.Apis.Count == 0)
        {
            return;
        }

        if (input.Consumer.OldLanguageVersion is { Length: > 0 } version)
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.LanguageVersion, Location.None, version));
        }
        else if (!input.Consumer.HasRuntime)
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.RuntimeMissing, Location.None));
        }
    }
}
