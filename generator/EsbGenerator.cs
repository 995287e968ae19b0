using EsbGen.Generator.Model;
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
            .Select(ConsumerReader.Read)
            .WithTrackingName(StageNames.ReadConsumer);

        var overrides = context.AdditionalTextsProvider
            .Where(OverrideStages.IsOverride)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(OverrideStages.Select)
            .WithTrackingName(StageNames.SelectOverrides)
            .Select(OverrideStages.Read)
            .WithTrackingName(StageNames.ReadOverrides)
            .Collect()
            .Select(OverrideStages.Collect)
            .WithTrackingName(StageNames.CollectOverrides);

        var bound = context.AdditionalTextsProvider
            .Where(DocumentSelector.IsMarkdown)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(DocumentSelector.Select)
            .WithTrackingName(StageNames.SelectDocuments)
            .Combine(overrides)
            .Select(OverrideStages.Address)
            .WithTrackingName(StageNames.AddressDocuments)
            .Select(DocumentCompiler.ParseAndBind)
            .WithTrackingName(StageNames.ParseAndBind);

        var apis = bound
            .SelectSome(static (document, _) => document.Api)
            .WithTrackingName(StageNames.ExtractApi);

        var keys = apis
            .Select(static (api, _) => ApiKey.Of(api))
            .Collect();

        var clashes = keys
            .Combine(settings)
            .Select(ClashFinder.Find)
            .WithTrackingName(StageNames.FindClashes);

        var translations = apis
            .Combine(clashes)
            .SelectSome(TranslationFinder.Of)
            .Collect()
            .Select(TranslationFinder.Collect)
            .WithTrackingName(StageNames.FindTranslations);

        var merged = apis
            .Combine(clashes.Combine(translations).Combine(settings.Select(static (settings, _) => settings.NamesValuesByNumber)))
            .SelectSome(TranslationFinder.Merge)
            .WithTrackingName(StageNames.MergeTranslations);

        var overridden = merged
            .Combine(overrides)
            .Select(OverrideStages.Apply)
            .WithTrackingName(StageNames.ApplyOverrides);

        var refusedTypes = overridden
            .SelectSome(OverrideStages.TypesOf)
            .Collect()
            .Combine(clashes)
            .Select(OverrideStages.Refuse)
            .WithTrackingName(StageNames.FindTypeClashes);

        var named = overridden
            .Combine(refusedTypes)
            .Select(OverrideStages.Rename)
            .WithTrackingName(StageNames.NameRecords);

        var final = named
            .Select(static (api, _) => api.Merged)
            .WithTrackingName(StageNames.ExtractOverridden);

        var disagreements = final
            .SelectSome(Disagreement.Of)
            .Collect()
            .Select(static (disagreements, _) => new EquatableArray<Disagreement>(disagreements))
            .WithTrackingName(StageNames.CollectDisagreements);

        var findings = bound
            .Combine(overrides.Combine(clashes.Combine(disagreements)))
            .Select(DocumentReports.Of)
            .WithTrackingName(StageNames.ExtractFindings)
            .Where(static findings => findings.Count > 0);

        var orphans = overrides
            .Combine(keys)
            .Select(OverrideStages.Orphans)
            .WithTrackingName(StageNames.FindOrphans);

        var files = final
            .Combine(settings.Combine(consumer))
            .Select(ApiFile.Emit)
            .WithTrackingName(StageNames.EmitApi);

        var values = final
            .SelectSome(ValueSets.Of)
            .WithTrackingName(StageNames.ExtractValues)
            .Collect()
            .Select(ValueSets.Collect)
            .WithTrackingName(StageNames.CollectValues)
            .Combine(settings.Combine(consumer))
            .Select(ValueSets.Emit)
            .WithTrackingName(StageNames.EmitValues);

        var shared = clashes
            .Combine(settings.Combine(consumer))
            .Select(SharedFiles.Emit)
            .WithTrackingName(StageNames.EmitClients);

        context.RegisterSourceOutput(findings, Reports.Findings);
        context.RegisterSourceOutput(overrides, Reports.Overrides);
        context.RegisterSourceOutput(named.Where(static api => api.Findings.Count > 0), Reports.Overridden);
        context.RegisterSourceOutput(orphans, Reports.Findings);
        context.RegisterSourceOutput(consumer.Combine(clashes), Reports.Consumer);
        context.RegisterSourceOutput(files, Outputs.Add);
        context.RegisterSourceOutput(values, Outputs.Add);
        context.RegisterSourceOutput(shared, Outputs.Add);
    }
}
