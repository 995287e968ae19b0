namespace EsbGen.Generator.Pipeline;

/// <summary>The tracking names of the stages; tests assert each of them.</summary>
internal static class StageNames
{
    public const string ReadSettings = nameof(ReadSettings);
    public const string ReadConsumer = nameof(ReadConsumer);
    public const string StartDocuments = nameof(StartDocuments);
    public const string ParseAndBind = nameof(ParseAndBind);
    public const string CollectKeys = nameof(CollectKeys);
    public const string FindClashes = nameof(FindClashes);
    public const string FindTranslations = nameof(FindTranslations);
    public const string CollectProject = nameof(CollectProject);
    public const string ReportClashes = nameof(ReportClashes);
    public const string EmitFirst = nameof(EmitFirst);
    public const string ResolvePlain = nameof(ResolvePlain);
    public const string EmitClients = nameof(EmitClients);
    public const string ExtractValues = nameof(ExtractValues);
    public const string CollectValues = nameof(CollectValues);
    public const string UniteValues = nameof(UniteValues);
    public const string EmitValues = nameof(EmitValues);
    public const string CollectDisagreements = nameof(CollectDisagreements);
    public const string PlaceDisagreements = nameof(PlaceDisagreements);

    public const string SelectOverrides = nameof(SelectOverrides);
    public const string ReadOverrides = nameof(ReadOverrides);
    public const string CollectOverrides = nameof(CollectOverrides);
    public const string ResolveJoined = nameof(ResolveJoined);
    public const string SelectOverridden = nameof(SelectOverridden);
    public const string ExtractFindings = nameof(ExtractFindings);
    public const string ApplyOverrides = nameof(ApplyOverrides);
    public const string FindTypeClashes = nameof(FindTypeClashes);
    public const string NameRecords = nameof(NameRecords);
    public const string ExtractJoined = nameof(ExtractJoined);
    public const string EmitJoined = nameof(EmitJoined);
    public const string FindOrphans = nameof(FindOrphans);

    public static IReadOnlyList<string> All { get; } =
    [
        ReadSettings, ReadConsumer, StartDocuments, ParseAndBind, CollectKeys, FindClashes, FindTranslations, CollectProject, ReportClashes,
        EmitFirst, ResolvePlain, EmitClients, ExtractValues, CollectValues, UniteValues, EmitValues, CollectDisagreements, PlaceDisagreements,
        SelectOverrides, ReadOverrides, CollectOverrides, SelectOverridden, ExtractFindings, ResolveJoined, ApplyOverrides, FindTypeClashes, NameRecords, ExtractJoined, EmitJoined, FindOrphans,
    ];
}
