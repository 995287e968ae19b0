using Kind = EsbGen.Documents.Findings.ArgumentKind;

namespace EsbGen.Documents.Findings;

/// <summary>
/// Every rule that a document can break, once: its id, severity, title, message and arguments. Informational: resolved with evidence.
/// Warning: guessed. Error: no client can be generated. Those of overrides are in <see cref="OverrideRules"/>.
/// </summary>
internal static class Rules
{
    public static readonly Rule Unreadable = Rule.Error("ESB0001", "The document cannot be read",
        "The document cannot be read: {0}. No client is generated for it; replace the file or remove it from AdditionalFiles.",
        Kind.Reason);

    public static readonly Rule NoAddress = Rule.Error("ESB0002", "The document has no request address",
        "The document has no request address, and its path does not imply one. Add a heading '### Request address' followed by "
        + "'/api/c/compapi/v2/<system>/<api>/', move the file to specs/<system>/<api>.md, set EsbPath on the item, "
        + "or set \"address\" in its override.");

    public static readonly Rule DuplicateAddress = Rule.Error("ESB0003", "Two documents have the same address",
        "The address '{0}' is already used by '{1}', for which the client is generated. Remove one of the documents from AdditionalFiles, "
        + "correct its address, or set \"address\" in its override.",
        Kind.Address, Kind.File);

    public static readonly Rule LanguageVersion = Rule.Error("ESB0004", "The C# language version is too old",
        "The generated clients require C# 12 or later, but the project uses C# {0}. "
        + "Set <LangVersion>12</LangVersion> or later in the project file.",
        Kind.Version);

    public static readonly Rule RuntimeMissing = Rule.Error("ESB0005", "The EsbGen runtime is not referenced",
        "The generated clients require the EsbGen runtime library, but the project does not reference it. "
        + "Add a PackageReference to EsbGen.");

    public static readonly Rule DuplicateName = Rule.Error("ESB0006", "Two addresses produce the same method name",
        "The address '{0}' produces the same method name as the address of '{1}', for which the client is generated. "
        + "Remove one of the documents from AdditionalFiles, or set a different \"address\" in its override.",
        Kind.Address, Kind.File);

    public static readonly Rule AddressRefused = Rule.Error("ESB0007", "The address is not a path",
        "'{0}' cannot be used as a request address: {1}. Set a path such as /api/c/compapi/v2/<system>/<api>/.",
        Kind.Address, Kind.AddressDefect);

    public static readonly Rule NamespaceCleaned = Rule.Warning("ESB0008", "The namespace contains invisible characters",
        "The namespace '{0}' contains invisible characters; '{1}' is used instead. "
        + "Correct EsbNamespace or RootNamespace in the project file.",
        Kind.Name, Kind.Name);

    public static readonly Rule InternalError = Rule.Error("ESB0009", "EsbGen failed to process the document",
        "EsbGen failed to process the document because of an internal error: {0} in {1}: {2}. No client is generated for it; "
        + "report this message, with the document if you can share it.",
        Kind.Name, Kind.Name, Kind.ExceptionMessage);

    public static readonly Rule NotAnApi = Rule.Info("ESB0010", "The document does not describe an API",
        "The document has no request address, method or example, so it is skipped. "
        + "If it describes an API, add a heading '### Request address' with the address.");

    public static readonly Rule AddressFromPath = Rule.Info("ESB0011", "The address is taken from the file path",
        "The document has no request address; '{0}' is taken from its path. Add a heading '### Request address' to confirm it.",
        Kind.Address).WithEdit();

    public static readonly Rule MethodAssumed = Rule.Info("ESB0012", "The HTTP method is assumed",
        "The document has no request method; POST is assumed. "
        + "Add a heading '### Request method', or set EsbMethod on the item.").WithEdit();

    public static readonly Rule BeyondBound = Rule.Warning("ESB0013", "The file exceeds a limit",
        "The file has more than {0} {1}. What exceeds the limit is ignored or read only in part; split it, or remove what is not needed.",
        Kind.Count, Kind.Bounded);

    public static readonly Rule NameCut = Rule.Warning("ESB0014", "The name is too long for C#",
        "The identifier for '{0}' would be longer than {1} characters, so it is cut and ends with a hash of the whole name. "
        + "Shorten the name, or set \"name\" or \"record\" in the override.",
        Kind.Path, Kind.Count);

    public static readonly Rule ExampleRepaired = Rule.Info("ESB0020", "The example is not valid JSON",
        "The example is not valid JSON: {0}. It is read as if the error were corrected; "
        + "correct it to make sure that it is read as intended.",
        Kind.Defect);

    public static readonly Rule ExampleUnreadable = Rule.Warning("ESB0021", "The example cannot be parsed",
        "The example cannot be parsed as JSON: {0}. Types are taken from the tables only; correct the example so that it is used.",
        Kind.Defect);

    public static readonly Rule FenceUnclosed = Rule.Info("ESB0022", "The code block is not closed",
        "The code block has no closing fence, so it is assumed to end with its JSON. Add a line with ```.");

    public static readonly Rule TypeCorrected = Rule.Info("ESB0030", "The documented type contradicts the example",
        "'{0}' is documented as '{1}', but the example contains {2}. The type in the example is used; correct the table or the example.",
        Kind.Path, Kind.Type, Kind.Shown).WithEdit();

    public static readonly Rule TypeUnknown = Rule.Info("ESB0031", "The documented type is not recognized",
        "The type '{0}' is not recognized, and no example contains '{1}'. "
        + "The member is generated as raw JSON; use string, int, bool, float, object or array.",
        Kind.Type, Kind.Path).WithEdit();

    public static readonly Rule LastResort = Rule.Info("ESB0032", "The structure is not described",
        "Neither a table nor an example describes the contents of '{0}'. They are generated as raw JSON; "
        + "add a table under a heading with the name of the field, or include the field in the example.",
        Kind.Path).WithEdit();

    public static readonly Rule MixedTypes = Rule.Info("ESB0033", "The examples contain values of different types",
        "The examples contain values of different types for '{0}': {1}. "
        + "The member is generated as raw JSON; correct the examples if only one type is intended.",
        Kind.Path, Kind.AllShown).WithEdit();

    public static readonly Rule UndocumentedMember = Rule.Info("ESB0034", "The member appears only in the example",
        "'{0}' appears in the example but in no table. The member is generated with the type in the example; add a row for it.",
        Kind.Path).WithEdit();

    public static readonly Rule NoTypeColumn = Rule.Warning("ESB0035", "The table has no type column",
        "The table has no type column. Types are taken from the example, and members that it does not contain are generated as raw JSON; "
        + "add a column 'Type'.");

    public static readonly Rule RowUnbound = Rule.Warning("ESB0040", "The row has no field name",
        "The row has no field name, so no member is generated for it. Add the name.");

    public static readonly Rule SectionUnbound = Rule.Warning("ESB0041", "The table does not belong to any field",
        "No field matches the heading '{0}', so the table below it is ignored. Name the heading after the field or its path, "
        + "such as 'data.info', or after the row that refers to it.",
        Kind.Name);

    public static readonly Rule SectionByEvidence = Rule.Info("ESB0042", "The table is assigned to a field by the example",
        "The heading '{0}' does not exactly match a field; the example shows that its table describes '{1}'. "
        + "Name the heading after the field to confirm it.",
        Kind.Name, Kind.Path);

    public static readonly Rule SectionGuessed = Rule.Warning("ESB0043", "The table is assigned to a field by a guess",
        "The heading '{0}' does not exactly match a field, and no example contains the fields of its table; '{1}' is assumed. "
        + "Name the heading after the field to confirm it.",
        Kind.Name, Kind.Path);

    public static readonly Rule RowRepeated = Rule.Info("ESB0044", "The field is documented more than once",
        "'{0}' is documented more than once. The first row is used; remove the other one.",
        Kind.Path);

    public static readonly Rule ValuesListed = Rule.Info("ESB0045", "The table lists values",
        "The heading '{0}' names '{1}', which holds a single value, so the rows are read as its possible values. "
        + "If they are fields, name the heading after an object.",
        Kind.Name, Kind.Path);

    private static readonly Dictionary<string, Rule> ById = new Rule[]
    {
        Unreadable, NoAddress, DuplicateAddress, LanguageVersion, RuntimeMissing, DuplicateName,
        AddressRefused, NamespaceCleaned, InternalError,
        NotAnApi, AddressFromPath, MethodAssumed, BeyondBound, NameCut,
        ExampleRepaired, ExampleUnreadable, FenceUnclosed,
        TypeCorrected, TypeUnknown, LastResort, MixedTypes, UndocumentedMember, NoTypeColumn,
        RowUnbound, SectionUnbound, SectionByEvidence, SectionGuessed, RowRepeated, ValuesListed,
    }.Concat(LanguageRules.All).Concat(OverrideRules.All).ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    /// <summary>All of them, by id, those of languages and overrides too.</summary>
    public static IReadOnlyDictionary<string, Rule> All => ById;

    public static Rule Of(string id) => ById[id];

    public static bool IsError(string id) => ById[id].Severity == FindingSeverity.Error;
}
