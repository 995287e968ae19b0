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
    public static void Report(SourceProductionContext output, EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            output.ReportDiagnostic(FindingDiagnostics.Of(finding));
        }
    }

    /// <summary>What of the project's own settings is not taken as it stands.</summary>
    public static void ReportSettings(SourceProductionContext output, Settings settings)
    {
        if (settings.UnseenNamespace.Length > 0)
        {
            var descriptor = Descriptors.Of(Rules.NamespaceCleaned.Id);
            output.ReportDiagnostic(Diagnostic.Create(descriptor, Location.None, settings.UnseenNamespace, settings.Namespace));
        }
    }

    /// <summary>What keeps the project from holding generated code.</summary>
    public static void ReportTarget(SourceProductionContext output, (Target Target, GeneratedProject Project) input)
    {
        if (input.Project.Apis.Count == 0)
        {
            return;
        }

        if (input.Target.OldLanguageVersion is { Length: > 0 } version)
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(Rules.LanguageVersion.Id), Location.None, version));
        }
        else if (!input.Target.HasRuntime)
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(Rules.RuntimeMissing.Id), Location.None));
        }
    }

    /// <summary>What the analyzer reports of a document.</summary>
    public static void ReportInformational(AdditionalFileAnalysisContext output, OverrideSet overrides)
    {
        if (!ProjectFiles.IsDocument(output.AdditionalFile))
        {
            return;
        }

        var text = ProjectFiles.ReadDocument((output.AdditionalFile, (output.Options.AnalyzerConfigOptionsProvider, overrides)), output.CancellationToken);
        var document = DocumentCompiler.Compile(text, output.CancellationToken);
        foreach (var finding in DocumentFindings.Of(document, overrides.Of(document.Source)))
        {
            if (Descriptors.IsOfAnalyzer(finding.Id))
            {
                output.ReportDiagnostic(FindingDiagnostics.Of(finding));
            }
        }
    }
}
