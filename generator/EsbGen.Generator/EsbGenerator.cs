using EsbGen.Documents.Overrides;
using EsbGen.Documents.Projects;
using EsbGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator;

/// <summary>Makes typed clients of ESB documents. This file is the map: what flows where, under which name.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EsbGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider;
        var settings = options.Select(SettingsReader.Read).WithTrackingName(StageNames.Settings);
        var target = context.CompilationProvider.Select(TargetReader.Read).WithTrackingName(StageNames.Target);

        // The compiler's own rows of files come twice, or break a Combine, where files were added and edited between two runs; and rows that
        // are filtered on the way get lost. So they are taken together, each file once, and a stage that has nothing to say keeps a null.
        var files = context.AdditionalTextsProvider.Collect();

        var overrides = files.SelectMany(ProjectFiles.Overrides).WithTrackingName(StageNames.OverrideFiles)
            .Combine(options)
            .Select(ProjectFiles.ReadOverride).WithTrackingName(StageNames.Overrides)
            .Collect()
            .Select(static (all, _) => OverrideSet.From(all)).WithTrackingName(StageNames.OverrideSet);

        var documents = files.SelectMany(ProjectFiles.Documents).WithTrackingName(StageNames.DocumentFiles)
            .Combine(options.Combine(overrides))
            .Select(ProjectFiles.ReadDocument).WithTrackingName(StageNames.Texts)
            .Select(DocumentCompiler.Compile).WithTrackingName(StageNames.Documents);

        var all = documents.Collect();

        var clashes = all
            .Select(ApiStages.KeysOf).WithTrackingName(StageNames.Keys)
            .Combine(settings)
            .Select(ApiStages.FindClashes).WithTrackingName(StageNames.Clashes);

        var links = all
            .Combine(clashes.Combine(overrides.Combine(settings)))
            .Select(ApiStages.Link).WithTrackingName(StageNames.Links);

        var joined = documents.Combine(links).Select(ApiStages.Join).WithTrackingName(StageNames.Joined);

        var refused = joined.Collect().Combine(links).Select(ApiStages.RefusedTypes).WithTrackingName(StageNames.RefusedTypes);

        var apis = joined
            .Combine(refused.Combine(settings.Combine(target)))
            .Select(ApiStages.Emit).WithTrackingName(StageNames.Apis);

        var project = apis.Collect().Select(GeneratedProject.Of).WithTrackingName(StageNames.Project);

        var shared = project.Combine(settings.Combine(target)).Select(SharedFiles.Emit).WithTrackingName(StageNames.SharedFiles);

        var findings = all
            .Combine(links.Combine(project))
            .Select(ApiStages.Findings).WithTrackingName(StageNames.Findings);

        context.RegisterSourceOutput(apis, Outputs.Add);
        context.RegisterSourceOutput(shared, Outputs.Add);
        context.RegisterSourceOutput(findings, Reports.Report);
        context.RegisterSourceOutput(settings, Reports.ReportSettings);
        context.RegisterSourceOutput(target.Combine(project), Reports.ReportTarget);
    }
}
