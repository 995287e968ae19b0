using System.Collections.Immutable;
using EsbGen.Documents.Overrides;
using EsbGen.Generator.Diagnostics;
using EsbGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Generator;

/// <summary>
/// Reports what was resolved in a document with evidence. An analyzer does, because it works beside the editor, on the documents that are
/// looked at, and not at all in a build that shows no such findings; what a generator reports is filtered and copied at every key.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EsbAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.All.Values.Where(static descriptor => Descriptors.IsOfAnalyzer(descriptor.Id)).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var (options, cancellationToken) = (start.Options.AnalyzerConfigOptionsProvider, start.CancellationToken);
            var overrides = OverrideSet.From(start.Options.AdditionalFiles.Where(ProjectFiles.IsOverride).Select(file => ProjectFiles.ReadOverride((file, options), cancellationToken)));
            start.RegisterAdditionalFileAction(file => Reports.ReportInformational(file, overrides));
        });
    }
}
