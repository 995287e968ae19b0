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
        var settings = context.AnalyzerConfigOptionsProvider
            .Select(SettingsReader.Read)
            .WithTrackingName(StageNames.ReadSettings);

        var consumer = context.CompilationProvider
            .Select(new ConsumerReader().Read)
            .WithTrackingName(StageNames.ReadConsumer);

        var files = context.AdditionalTextsProvider.Collect();

        var overrides = files
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(OverrideStages.Select)
            .WithTrackingName(StageNames.SelectOverrides)
            .Select(OverrideStages.Read)
            .WithTrackingName(StageNames.ReadOverrides)
            .Collect()
            .Select(OverrideStages.Collect)
            .WithTrackingName(StageNames.CollectOverrides);

        var hints = context.AnalyzerConfigOptionsProvider.Combine(overrides);

        // One stage makes all documents, and keeps what it made with their files, so that each file's own row needs no stage before it.
        var made = hints
            .Select(FileDocuments.Under)
            .WithTrackingName(StageNames.StartDocuments);

        var all = files
            .Combine(hints.Combine(made))
            .Select(new CompiledDocuments().Make)
            .WithTrackingName(StageNames.ParseAndBind);

        var keys = all
            .Select(ClashFinder.KeysOf)
            .WithTrackingName(StageNames.CollectKeys);

        var clashes = keys
            .Combine(settings)
            .Select(ClashFinder.Find)
            .WithTrackingName(StageNames.FindClashes);

        var translations = all
            .Combine(clashes)
            .Select(TranslationFinder.Find)
            .WithTrackingName(StageNames.FindTranslations);

        var project = clashes.Combine(translations)
            .Combine(overrides.Combine(settings.Combine(consumer)))
            .Select(ProjectFacts.Of)
            .WithTrackingName(StageNames.CollectProject);

        var known = all.Combine(project);

        // An API that one document tells goes straight to its file. A first run emits these all at once, too.
        var firstFiles = new FirstFiles();

        var begun = known
            .Combine(made)
            .Select(firstFiles.Emit)
            .WithTrackingName(StageNames.EmitFirst);

        var plain = context.AdditionalTextsProvider
            .Combine(begun)
            .WithComparer(PlainApiComparer.Instance)
            .WithTrackingName(StageNames.ResolvePlain);

        var plainValues = known
            .Select(ValueSets.OfPlain)
            .WithTrackingName(StageNames.ExtractValues);

        // One that a translation or an override joins waits until it is known which names of its are free.
        var joined = known
            .SelectMany(ApiResolver.Joined)
            .WithTrackingName(StageNames.ResolveJoined)
            .Select(OverrideStages.Apply)
            .WithTrackingName(StageNames.ApplyOverrides);

        var refusedTypes = joined
            .Collect()
            .Combine(plainValues.Combine(clashes))
            .Select(OverrideStages.Refuse)
            .WithTrackingName(StageNames.FindTypeClashes);

        var named = joined
            .Combine(refusedTypes)
            .Select(OverrideStages.Rename)
            .WithTrackingName(StageNames.NameRecords);

        var outputs = named
            .Select(static (api, _) => api.Merged)
            .WithTrackingName(StageNames.ExtractJoined)
            .Combine(settings.Combine(consumer))
            .Select(ApiFile.EmitMerged)
            .WithTrackingName(StageNames.EmitJoined);

        var joinedOutputs = outputs.Collect();

        var disagreements = joinedOutputs
            .Select(LanguageReports.Collect)
            .WithTrackingName(StageNames.CollectDisagreements)
            .Combine(all)
            .Select(LanguageReports.Of)
            .WithTrackingName(StageNames.PlaceDisagreements);

        var findings = all
            .Combine(overrides)
            .SelectMany(OverrideStages.Documents)
            .WithTrackingName(StageNames.SelectOverridden)
            .Select(OverrideStages.FindingsOf)
            .WithTrackingName(StageNames.ExtractFindings);

        var losers = all
            .Combine(clashes)
            .Select(ClashFinder.Report)
            .WithTrackingName(StageNames.ReportClashes);

        var orphans = overrides
            .Combine(keys)
            .Select(OverrideStages.Orphans)
            .WithTrackingName(StageNames.FindOrphans);

        var values = plainValues
            .Combine(joinedOutputs.Select(ValueSets.Of))
            .SelectMany(ValueSets.BySystem)
            .WithTrackingName(StageNames.CollectValues)
            .Select(ValueSets.Unite)
            .WithTrackingName(StageNames.UniteValues)
            .Collect()
            .Combine(settings.Combine(consumer))
            .Select(ValueSets.Emit)
            .WithTrackingName(StageNames.EmitValues);

        var shared = clashes
            .Combine(settings.Combine(consumer))
            .Select(SharedFiles.Emit)
            .WithTrackingName(StageNames.EmitClients);

        context.RegisterSourceOutput(all, Reports.Documents);
        context.RegisterSourceOutput(findings, Reports.Findings);
        context.RegisterSourceOutput(losers, Reports.Findings);
        context.RegisterSourceOutput(disagreements, Reports.Findings);
        context.RegisterSourceOutput(overrides, Reports.Overrides);
        context.RegisterSourceOutput(named, Reports.Joined);
        context.RegisterSourceOutput(orphans, Reports.Findings);
        context.RegisterSourceOutput(consumer.Combine(clashes), Reports.Consumer);
        context.RegisterSourceOutput(plain, firstFiles.Add);
        context.RegisterSourceOutput(outputs, Outputs.Add);
        context.RegisterSourceOutput(values, Outputs.Add);
        context.RegisterSourceOutput(shared, Outputs.Add);
    }
}
