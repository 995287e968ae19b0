using Kind = EsbGen.Documents.Findings.ArgumentKind;

namespace EsbGen.Documents.Findings;

/// <summary>Every rule that an override can break, once. All are warnings: the setting is left out, and the rest applies.</summary>
internal static class OverrideRules
{
    // The file.
    public static readonly Rule WithoutDocument = Rule.Warning("ESB0060", "The override does not belong to a document",
        "No document '{0}.md' describes an API, so the override is ignored. Place the override beside its document and give it "
        + "the same name.",
        Kind.File);

    public static readonly Rule NotJson = Rule.Warning("ESB0061", "The override is not valid JSON",
        "The override is not valid JSON: {0}. It is read as if the error were corrected; correct it to make sure that it is "
        + "read as intended.",
        Kind.Defect);

    public static readonly Rule SettingUnknown = Rule.Warning("ESB0062", "The setting is unknown",
        "'{0}' is not a setting here and is ignored. Use one of {1}.",
        Kind.Name, Kind.Names);

    public static readonly Rule MemberNotFound = Rule.Warning("ESB0063", "The path does not match any member",
        "'{0}' does not match any member of the {1}. Correct the path or remove it; the members of '{2}' are: {3}.",
        Kind.Path, Kind.Direction, Kind.Path, Kind.Names);

    public static readonly Rule Redundant = Rule.Warning("ESB0064", "The setting has no effect",
        "The setting '{0}' has no effect because its value is already {1}. Remove it.",
        Kind.Name, Kind.Json);

    public static readonly Rule NameTakenByMember = Rule.Warning("ESB0065", "The name is used by another member",
        "The name '{0}' is already used by the member '{1}'. Choose another name.",
        Kind.Name, Kind.Name);

    public static readonly Rule Unreadable = Rule.Warning("ESB0066", "The override cannot be read",
        "The override cannot be read: {0}. Nothing is overridden; replace the file or remove it from AdditionalFiles.",
        Kind.Reason);

    public static readonly Rule Empty = Rule.Warning("ESB0067", "The override contains no settings",
        "The override contains no JSON object. Add one with the settings, or remove the file.");

    public static readonly Rule SettingRenamed = Rule.Warning("ESB0068", "The setting has been renamed",
        "The setting '{0}' is ignored because it has been renamed to '{1}'. Rename it.",
        Kind.Name, Kind.Name);

    // JSON of the wrong kind, and values that are not allowed.
    public static readonly Rule NotObject = Rule.Warning("ESB0070", "The value is not an object",
        "The value of '{0}' is not a JSON object. Write an object such as {1}.",
        Kind.Name, Kind.Json);

    public static readonly Rule NotArray = Rule.Warning("ESB0071", "The value is not an array",
        "The value of '{0}' is not a JSON array. Write an array such as {1}.",
        Kind.Name, Kind.Json);

    public static readonly Rule NotString = Rule.Warning("ESB0072", "The value is not a string",
        "The value of '{0}' is not a JSON string. Write a string in double quotes.",
        Kind.Name);

    public static readonly Rule NotBoolean = Rule.Warning("ESB0073", "The value is not a Boolean",
        "The value of '{0}' is not a Boolean. Write true or false.",
        Kind.Name);

    public static readonly Rule NotTrue = Rule.Warning("ESB0074", "The value is not true",
        "The setting '{0}' only allows the value true. Write true, or remove the setting.",
        Kind.Name);

    public static readonly Rule AddressInvalid = Rule.Warning("ESB0075", "The address is not valid",
        "'{0}' is not the address of an API. Write a path such as /api/c/compapi/v2/<system>/<api>/.",
        Kind.Name);

    public static readonly Rule ValueInvalid = Rule.Warning("ESB0076", "The value is not allowed",
        "'{0}' is not a valid value of '{1}'. Use one of {2}.",
        Kind.Name, Kind.Name, Kind.Names);

    public static readonly Rule TypeInvalid = Rule.Warning("ESB0077", "The type is not valid",
        "'{0}' is not a type. Use one of {1}, followed by [] for a list or {{}} for a dictionary.",
        Kind.Name, Kind.Names);

    public static readonly Rule NameInvalid = Rule.Warning("ESB0078", "The name is not a valid C# name",
        "'{0}' is not a valid C# name for generated code. Use letters and digits only and start with a capital letter, such as "
        + "'{1}'.",
        Kind.Name, Kind.Name);

    public static readonly Rule PathInvalid = Rule.Warning("ESB0079", "The path is not valid",
        "'{0}' is not a path. Write a path such as $.data.list[*].name or $['a name'], of at most {1} characters.",
        Kind.Name, Kind.Count);

    // Members that cannot be overridden so.
    public static readonly Rule PathRepeated = Rule.Warning("ESB0080", "The path is specified more than once",
        "The settings of '{0}' are specified more than once, and only the first ones are used. Merge them under one path.",
        Kind.Path);

    public static readonly Rule ItemsMisplaced = Rule.Warning("ESB0081", "The path does not follow the structure",
        "'{0}' does not match any member of the {1} because '[*]' is missing or misplaced. Write '{2}'.",
        Kind.Path, Kind.Direction, Kind.Path);

    public static readonly Rule EnvelopeMember = Rule.Warning("ESB0082", "The member belongs to every response",
        "'{0}' is part of every response and cannot be overridden. Remove the override.",
        Kind.Name);

    public static readonly Rule RootSetting = Rule.Warning("ESB0083", "The setting does not apply to the root",
        "'{0}' does not apply to '$', the whole {1}; only \"record\" and \"silence\" do. Set it on a member.",
        Kind.Name, Kind.Direction);

    public static readonly Rule ItemsSetting = Rule.Warning("ESB0084", "The setting does not apply to items",
        "'{0}' does not apply to the items of a list or dictionary. Set it on the member that holds them.",
        Kind.Name);

    public static readonly Rule DataRenamed = Rule.Warning("ESB0085", "The member 'data' cannot be renamed",
        "The member 'data' is called Data in every response. Set \"record\" to name its type.");

    public static readonly Rule MemberDropped = Rule.Warning("ESB0086", "The member is dropped",
        "The setting '{0}' has no effect because the member is dropped. Remove it, or remove \"drop\".",
        Kind.Name);

    public static readonly Rule MemberExists = Rule.Warning("ESB0087", "The member to add already exists",
        "'{0}' is already a member of the {1}. Remove \"add\".",
        Kind.Path, Kind.Direction);

    public static readonly Rule AddedToNonRecord = Rule.Warning("ESB0088", "A member can be added to an object only",
        "'{0}' cannot be added because '{1}' is not an object. Set \"type\": \"object\" on '{1}', or correct the path.",
        Kind.Path, Kind.Path);

    public static readonly Rule AddedItems = Rule.Warning("ESB0089", "Items cannot be added",
        "'{0}' cannot be added because it does not end with the name of a member. Write the path of a member.",
        Kind.Path);

    public static readonly Rule AddedWithoutType = Rule.Warning("ESB0090", "The added member has no type",
        "The added member '{0}' has no type. Add \"type\", such as \"type\": \"string\".",
        Kind.Path);

    public static readonly Rule CredentialAdded = Rule.Warning("ESB0091", "Credentials are not parameters",
        "'{0}' is a credential, which the client adds to each request by itself. Remove it, and set the credentials in the "
        + "client's options.",
        Kind.Name);

    public static readonly Rule RequiredInResponse = Rule.Warning("ESB0092", "The setting applies to request parameters only",
        "'required' applies to request parameters only. Use \"nullable\": {0} instead.",
        Kind.Json);

    public static readonly Rule RawJsonNotNullable = Rule.Warning("ESB0093", "Raw JSON is always nullable",
        "'{0}' is raw JSON, which is always nullable. Set \"type\" as well, or remove \"nullable\".",
        Kind.Path);

    public static readonly Rule OptionalNotNullable = Rule.Warning("ESB0094", "Optional parameters are always nullable",
        "'{0}' is an optional parameter, which is null when it is omitted. Set \"required\": true, or remove \"nullable\".",
        Kind.Path);

    public static readonly Rule RecursionNotNullable = Rule.Warning("ESB0095", "A recursive record must be nullable",
        "'{0}' stays nullable because its record contains itself. Remove the setting.",
        Kind.Name);

    public static readonly Rule RecordNotFound = Rule.Warning("ESB0096", "There is no record to name",
        "'{0}' is not an object with known members, or a list or dictionary of them, so no record can be named. Correct the "
        + "path, or set \"type\" first.",
        Kind.Path);

    public static readonly Rule ValuesNotFound = Rule.Warning("ESB0098", "The member has no listed values",
        "The document lists no values for '{0}'. Remove \"values\".",
        Kind.Path);

    public static readonly Rule ValueNotFound = Rule.Warning("ESB0099", "The value is not listed",
        "'{0}' is not one of the values of '{1}'. Correct it or remove it; the listed values are: {2}.",
        Kind.Name, Kind.Path, Kind.Names);

    // Names that are in use.
    public static readonly Rule NameReserved = Rule.Warning("ESB0100", "The name is reserved",
        "The name '{0}' is reserved because generated types have a member of that name. Choose another name.",
        Kind.Name);

    public static readonly Rule NameOfType = Rule.Warning("ESB0101", "The name is that of the enclosing type",
        "The name '{0}' is already used by the type that contains the member. Choose another name.",
        Kind.Name);

    public static readonly Rule NameTakenByValue = Rule.Warning("ESB0102", "The name is used by another value",
        "The name '{0}' is already used by the value '{1}'. Choose another name.",
        Kind.Name, Kind.Name);

    public static readonly Rule RecordNamedTwice = Rule.Warning("ESB0103", "The record is named more than once",
        "The record cannot be named '{0}' because another override of the same record names it '{1}'. Remove one of them.",
        Kind.Name, Kind.Name);

    public static readonly Rule RecordTakenByRecord = Rule.Warning("ESB0104", "The name is used by another record",
        "The name '{0}' is already used by another record of the API. Choose another name.",
        Kind.Name);

    public static readonly Rule RecordTakenByMember = Rule.Warning("ESB0105", "The name is used by a member beside the record",
        "The name '{0}' is already used by a member of the record, or of a record that contains it. Choose another name.",
        Kind.Name);

    public static readonly Rule RecordTakenByOverride = Rule.Warning("ESB0106", "The name is used by another override",
        "The name '{0}' is already used by the override of '{1}'. Choose another name.",
        Kind.Name, Kind.File);

    public static readonly Rule RecordTakenByApi = Rule.Warning("ESB0107", "The name is used by another API",
        "The name '{0}' is already used for generated types and methods of '{1}'. Choose another name.",
        Kind.Name, Kind.Name);

    public static readonly Rule RecordTakenByValues = Rule.Warning("ESB0108", "The name is used by a type of listed values",
        "The name '{0}' is already used by a type of listed values. Choose another name.",
        Kind.Name);

    public static readonly Rule RecordTakenByClient = Rule.Warning("ESB0109", "The name is used by the client",
        "The name '{0}' is already used by the client of the system. Choose another name.",
        Kind.Name);

    public static readonly Rule RecordReserved = Rule.Warning("ESB0110", "The name is reserved for the runtime",
        "The name '{0}' is reserved because generated code uses types of that name. Choose another name.",
        Kind.Name);

    // Findings that are silenced.
    public static readonly Rule SilencedUnknown = Rule.Warning("ESB0111", "The finding id is unknown",
        "'{0}' is not the id of a finding. Write an id such as \"ESB0030\".",
        Kind.Name);

    public static readonly Rule SilencedError = Rule.Warning("ESB0112", "Errors cannot be silenced",
        "{0} is an error and cannot be silenced. Correct its cause.",
        Kind.RuleId);

    public static readonly Rule SilencedNothing = Rule.Warning("ESB0113", "There is no such finding to silence",
        "{0} is not reported here, so there is nothing to silence. Remove it.",
        Kind.RuleId);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        WithoutDocument, NotJson, SettingUnknown, MemberNotFound, Redundant, NameTakenByMember, Unreadable, Empty, SettingRenamed,
        NotObject, NotArray, NotString, NotBoolean, NotTrue, AddressInvalid, ValueInvalid, TypeInvalid, NameInvalid, PathInvalid,
        PathRepeated, ItemsMisplaced, EnvelopeMember, RootSetting, ItemsSetting, DataRenamed, MemberDropped, MemberExists,
        AddedToNonRecord, AddedItems, AddedWithoutType, CredentialAdded, RequiredInResponse, RawJsonNotNullable, OptionalNotNullable,
        RecursionNotNullable, RecordNotFound, ValuesNotFound, ValueNotFound,
        NameReserved, NameOfType, NameTakenByValue, RecordNamedTwice, RecordTakenByRecord, RecordTakenByMember, RecordTakenByOverride,
        RecordTakenByApi, RecordTakenByValues, RecordTakenByClient, RecordReserved,
        SilencedUnknown, SilencedError, SilencedNothing,
    ];
}
