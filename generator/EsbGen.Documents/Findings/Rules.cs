namespace EsbGen.Documents.Findings;

/// <summary>
/// Every rule that a document can break, once: its id, severity, title and message. Informational: resolved with evidence. Warning:
/// guessed. Error: no client can be made.
/// </summary>
internal static class Rules
{
    public static readonly Rule Unreadable = Error("ESB0001", "The document cannot be read",
        "The document cannot be read: {0}. No client is made for it; replace the file or take it out of AdditionalFiles.");

    public static readonly Rule NoAddress = Error("ESB0002", "The document has no address",
        "No request address is found, and the file's path does not tell one. Add a heading '### Request address' with '/api/c/compapi/v2/<system>/<api>/' below it, move the file to specs/<system>/<api>.md, or set EsbPath on the item{0}.");

    public static readonly Rule DuplicateAddress = Error("ESB0003", "Two documents have one address",
        "The address '{0}' is also that of '{1}', whose client is made. Take one of the two out of AdditionalFiles, correct its address, or write \"address\": \"/api/c/compapi/v2/<system>/<api>/\" in the .esb.json file beside it.");

    public static readonly Rule LanguageVersion = Error("ESB0004", "The project's C# is too old",
        "The generated clients need C# 12 or newer, and the project uses C# {0}. Set <LangVersion>12</LangVersion> (or newer) in the project; nothing is generated until then.");

    public static readonly Rule RuntimeMissing = Error("ESB0005", "The EsbGen runtime is not referenced",
        "The generated clients need the runtime library of the EsbGen package, which the project does not reference. Add a PackageReference to EsbGen; nothing is generated until then.");

    public static readonly Rule DuplicateName = Error("ESB0006", "Two addresses give one name",
        "The address '{0}' gives the method that the address of '{1}' gives too, whose client is made. Take one of the two documents out of AdditionalFiles, or write \"address\": \"/api/c/compapi/v2/<system>/<api>/\" in the .esb.json file beside it.");

    public static readonly Rule InternalError = Error("ESB0009", "EsbGen failed on the document",
        "EsbGen failed on this document: {0} in {1}: {2}. No client is made for it; please report this line, with the document if you may share it.");

    public static readonly Rule NotAnApi = Info("ESB0010", "The page describes no API",
        "The page has no address, no method and no example, so it is taken as a page about something else and skipped. If it is an API, add a heading '### Request address' with its address.");

    public static readonly Rule AddressFromPath = Info("ESB0011", "The address is told by the file's path",
        "The document gives no request address; its place among the documents tells '{0}'. Write it under a heading '### Request address' to be sure{1}.");

    public static readonly Rule MethodAssumed = Info("ESB0012", "The method is assumed",
        "The document gives no request method; POST is assumed. Write it under a heading '### Request method', or set EsbMethod on the item{0}.");

    public static readonly Rule ExampleRepaired = Info("ESB0020", "The example is not JSON",
        "The example is not JSON here: {0}. It was read as if that were mended; mend it to be sure.");

    public static readonly Rule ExampleUnreadable = Warning("ESB0021", "The example cannot be read",
        "The example cannot be read as JSON: {0}. Types are taken from the tables alone; make it JSON to have it counted.");

    public static readonly Rule FenceUnclosed = Info("ESB0022", "The code block is not closed",
        "No line ``` closes this code block. It was taken to end with its JSON; add the line.");

    public static readonly Rule TypeCorrected = Info("ESB0030", "The documented type is not what the example shows",
        "'{0}' is documented as '{1}', but the example shows {2}. The example decides; correct the type in this row, or the example{3}.");

    public static readonly Rule TypeUnknown = Info("ESB0031", "The documented type is not understood",
        "'{0}' is no type that is known, and no example shows '{1}'. It becomes raw JSON; write string, int, bool, float, object, or array here{2}.");

    public static readonly Rule LastResort = Info("ESB0032", "The structure is not described",
        "Neither a table nor an example tells what '{0}' holds. It becomes raw JSON; add a table under a heading with its name, or show it in the example{1}.");

    public static readonly Rule MixedTypes = Info("ESB0033", "The examples show several types",
        "The examples show several types for '{0}': {1}. It becomes raw JSON, so that nothing is lost; show one type where that is wrong{2}.");

    public static readonly Rule UndocumentedMember = Info("ESB0034", "No table names this member",
        "The example shows '{0}', which no table names. It becomes a member with the type shown; add a row for it{1}.");

    public static readonly Rule NoTypeColumn = Warning("ESB0035", "The table has no column of types",
        "The table has no column of types. Types are taken from the example, and what it does not show becomes raw JSON; add a column 'Type'.");

    public static readonly Rule RowUnbound = Warning("ESB0040", "The row becomes no member",
        "The row becomes no member: {0}. Correct the row.");

    public static readonly Rule SectionUnbound = Warning("ESB0041", "The table belongs to no field",
        "No field is found that '{0}' describes, so its rows become no members. Name it after the field, as in 'data.info', or after the row that refers to it.");

    public static readonly Rule SectionByEvidence = Info("ESB0042", "The table's field is told by the example",
        "'{0}' names no field exactly; the example shows that it describes '{1}'. Name it so to be sure.");

    public static readonly Rule SectionGuessed = Warning("ESB0043", "The table's field is guessed",
        "'{0}' names no field exactly, and no example shows where its fields belong; it is taken to describe '{1}'. Name it so to be sure.");

    public static readonly Rule RowRepeated = Info("ESB0044", "The row repeats a name",
        "'{0}' is documented more than once. The first row counts; remove the other.");

    public static readonly Rule ValuesListed = Info("ESB0045", "The table lists values",
        "'{0}' names the field '{1}', which is a single value, so the rows are read as its values, not as fields. Name the table after an object if they are fields.");

    public static readonly Rule LanguagesDisagree = Info("ESB0050", "The documents of two languages disagree",
        "This is also the API of '{0}', but {1}. What either has is kept; make the two documents agree.");

    public static readonly Rule OverrideWithoutDocument = Warning("ESB0060", "The override belongs to no document",
        "No document '{0}.md' that describes an API is found, so nothing is overridden. Put this file beside its document and name it after it.");

    public static readonly Rule OverrideNotJson = Warning("ESB0061", "The override is not JSON",
        "The override is not JSON here: {0}. What can be read applies all the same; mend it to be sure.");

    public static readonly Rule OverrideMisunderstood = Warning("ESB0062", "The override is not understood",
        "{0}. It is left out, and the rest applies; {1}.");

    public static readonly Rule OverrideNowhere = Warning("ESB0063", "The override points nowhere",
        "'{0}' is nothing that the {1} has. It is left out, and the rest applies; {2}.");

    public static readonly Rule OverrideRepeats = Warning("ESB0064", "The override repeats the document",
        "Without this override, {0} already. Take it out.");

    public static readonly Rule OverrideNameTaken = Warning("ESB0065", "The override's name is taken",
        "'{0}' cannot be the name, because {1}. It is left out, and the rest applies; choose another name.");

    private static readonly Dictionary<string, Rule> ById = new Rule[]
    {
        Unreadable, NoAddress, DuplicateAddress, LanguageVersion, RuntimeMissing, DuplicateName, InternalError,
        NotAnApi, AddressFromPath, MethodAssumed,
        ExampleRepaired, ExampleUnreadable, FenceUnclosed,
        TypeCorrected, TypeUnknown, LastResort, MixedTypes, UndocumentedMember, NoTypeColumn,
        RowUnbound, SectionUnbound, SectionByEvidence, SectionGuessed, RowRepeated, ValuesListed,
        LanguagesDisagree,
        OverrideWithoutDocument, OverrideNotJson, OverrideMisunderstood, OverrideNowhere, OverrideRepeats, OverrideNameTaken,
    }.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyDictionary<string, Rule> All => ById;

    public static Rule Of(string id) => ById[id];

    public static bool IsError(string id) => ById[id].Severity == FindingSeverity.Error;

    private static Rule Error(string id, string title, string message) => new(id, FindingSeverity.Error, title, message);

    private static Rule Warning(string id, string title, string message) => new(id, FindingSeverity.Warning, title, message);

    private static Rule Info(string id, string title, string message) => new(id, FindingSeverity.Info, title, message);
}
