using EsbGen.Generator.Overrides;
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

        var findings = bound
            .Combine(overrides)
            .Select(OverrideStages.Findings)
            .WithTrackingName(StageNames.ExtractFindings)
            .Where(static findings => findings.Count > 0);

        var apis = bound
            .Where(static document => document.Api is not null)
            .Select(static (document, _) => document.Api!)
            .WithTrackingName(StageNames.ExtractApi);

        var clashes = apis
            .Select(static (api, _) => ApiKey.Of(api))
            .Collect()
            .Combine(settings)
            .Select(ClashFinder.Find)
            .WithTrackingName(StageNames.FindClashes);

        var translations = apis
            .Combine(clashes)
            .Select(TranslationFinder.Of)
            .Where(static translation => translation is not null)
            .Collect()
            .Select(TranslationFinder.Collect)
            .WithTrackingName(StageNames.FindTranslations);

        var merged = apis
            .Combine(clashes)
            .Where(static pair => pair.Right.Of(pair.Left.Source) is null)
            .Select(static (pair, _) => pair.Left)
            .Combine(translations)
            .Select(TranslationFinder.Merge)
            .WithTrackingName(StageNames.MergeTranslations)
            .Combine(settings.Select(static (settings, _) => settings.NamesValuesByNumber))
            .Select(ValueSets.Name)
            .WithTrackingName(StageNames.NameValues);

        var overridden = merged
            .Combine(overrides)
            .Select(OverrideStages.Apply)
            .WithTrackingName(StageNames.ApplyOverrides);

        var refusedTypes = overridden
            .Select(OverrideStages.TypesOf)
            .Where(static types => types is not null)
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

        var orphans = overrides
            .Combine(apis.Select(static (api, _) => OverrideFile.KeyOf(api.Source)).Collect())
            .Select(OverrideStages.Orphans)
            .WithTrackingName(StageNames.FindOrphans);

        var files = final
            .Combine(settings.Combine(consumer))
            .Select(ApiFile.Emit)
            .WithTrackingName(StageNames.EmitApi);

        var values = final
            .Select(ValueSets.Of)
            .WithTrackingName(StageNames.ExtractValues)
            .Where(static values => values is not null)
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
        context.RegisterSourceOutput(named.Select(static (api, _) => api.Findings).Where(static findings => findings.Count > 0), Reports.Findings);
        context.RegisterSourceOutput(orphans, Reports.Findings);
        context.RegisterSourceOutput(bound.Combine(clashes).Where(Reports.HasClash), Reports.Clashes);
        context.RegisterSourceOutput(bound.Combine(final.Where(static api => api.Disagreements.Count > 0).Collect()).Where(Reports.Disagrees), Reports.Disagreements);
        context.RegisterSourceOutput(consumer.Combine(clashes), Reports.Consumer);
        context.RegisterSourceOutput(files, Outputs.Add);
        context.RegisterSourceOutput(values, Outputs.Add);
        context.RegisterSourceOutput(shared, Outputs.Add);
    }
}
