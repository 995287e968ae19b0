using EsbGen.Documents.Binding;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;
using EsbGen.Documents.Projects;
using EsbGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator.Pipeline;

/// <summary>Turns findings into the compiler's diagnostics.</summary>
internal static class Reports
{
    /// <summary>What the generator tells of the documents without an override.</summary>
    public static void Documents(SourceProductionContext output, EquatableArray<BoundDocument> documents)
    {
        foreach (var document in documents)
        {
            if (document is { HasProblems: true, HasOverride: false })
            {
                Findings(output, DocumentFindings.Of(document, file: null));
            }
        }
    }

    /// <summary>What the analyzer tells of a document.</summary>
    public static void Informational(AdditionalFileAnalysisContext output, OverrideSet overrides)
    {
        if (DocumentSelector.Select((output.AdditionalFile, (output.Options.AnalyzerConfigOptionsProvider, overrides)), output.CancellationToken) is not { } text)
        {
            return;
        }

        var document = DocumentCompiler.ParseAndBind(text, output.CancellationToken);
        foreach (var finding in DocumentFindings.Of(document, overrides.Of(document.Source)))
        {
            if (Descriptors.IsOfAnalyzer(finding.Id))
            {
                output.ReportDiagnostic(DiagnosticOf(finding));
            }
        }
    }

    public static void Findings(SourceProductionContext output, EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (!Descriptors.IsOfAnalyzer(finding.Id))
            {
                output.ReportDiagnostic(DiagnosticOf(finding));
            }
        }
    }

    public static void Overrides(SourceProductionContext output, OverrideSet overrides)
    {
        foreach (var file in overrides.Files)
        {
            Findings(output, file.Findings);
        }
    }

    public static void Joined(SourceProductionContext output, OverriddenApi api) => Findings(output, api.Findings);

    public static void Consumer(SourceProductionContext output, (ConsumerFacts Consumer, Clashes Clashes) input)
    {
        if (input.Clashes.Apis.Count == 0)
        {
            return;
        }

        if (input.Consumer.OldLanguageVersion is { Length: > 0 } version)
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(Rules.LanguageVersion.Id), Location.None, version));
        }
        else if (!input.Consumer.HasRuntime)
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(Rules.RuntimeMissing.Id), Location.None));
        }
    }

    private static Diagnostic DiagnosticOf(Finding finding) => Diagnostic.Create(Descriptors.Of(finding.Id), finding.Place.ToLocation(), [.. finding.Arguments]);
}
