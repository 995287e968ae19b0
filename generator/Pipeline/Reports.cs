using EsbGen.Generator.Binding;
using EsbGen.Generator.Diagnostics;
using EsbGen.Generator.Model;
using EsbGen.Generator.Overrides;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Pipeline;

/// <summary>Turns findings into the compiler's diagnostics.</summary>
internal static class Reports
{
    public static void Document(SourceProductionContext output, BoundDocument document)
    {
        if (!document.HasOverride)
        {
            Findings(output, DocumentFindings.Of(document, file: null));
        }
    }

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

    public static void Overridden(SourceProductionContext output, OverriddenApi api) => Findings(output, api.Findings);

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
