namespace EsbGen.Generator.Pipeline;

/// <summary>The tracking names of the stages; tests assert each of them.</summary>
internal static class StageNames
{
    public const string ReadSettings = nameof(ReadSettings);
    public const string ReadConsumer = nameof(ReadConsumer);
    public const string SelectDocuments = nameof(SelectDocuments);
    public const string ParseAndBind = nameof(ParseAndBind);
    public const string ExtractFindings = nameof(ExtractFindings);
    public const string ExtractApi = nameof(ExtractApi);
    public const string FindClashes = nameof(FindClashes);
    public const string FindTranslations = nameof(FindTranslations);
    public const string MergeTranslations = nameof(MergeTranslations);
    public const string CollectDisagreements = nameof(CollectDisagreements);
    public const string EmitApi = nameof(EmitApi);
    public const string EmitClients = nameof(EmitClients);
    public const string ExtractValues = nameof(ExtractValues);
    public const string CollectValues = nameof(CollectValues);
    public const string EmitValues = nameof(EmitValues);

    public const string SelectOverrides = nameof(SelectOverrides);
    public const string ReadOverrides = nameof(ReadOverrides);
    public const string CollectOverrides = nameof(CollectOverrides);
    public const string AddressDocuments = nameof(AddressDocuments);
    public const string ApplyOverrides = nameof(ApplyOverrides);
    public const string FindTypeClashes = nameof(FindTypeClashes);
    public const string NameRecords = nameof(NameRecords);
    public const string ExtractOverridden = nameof(ExtractOverridden);
    public const string FindOrphans = nameof(FindOrphans);

    public static IReadOnlyList<string> All { get; } =
    [
        ReadSettings, ReadConsumer, SelectDocuments, ParseAndBind, ExtractFindings, ExtractApi, FindClashes, FindTranslations, MergeTranslations, CollectDisagreements,
        EmitApi, EmitClients, ExtractValues, CollectValues, EmitValues,
        SelectOverrides, ReadOverrides, CollectOverrides, AddressDocuments, ApplyOverrides, FindTypeClashes, NameRecords, ExtractOverridden, FindOrphans,
    ];
}
