namespace EsbGen.Documents.Findings;

/// <summary>What an argument of a message is: a value, or a member of a closed set; never a part of a sentence.</summary>
internal enum ArgumentKind
{
    /// <summary>A name or value as a document, an override or C# spells it.</summary>
    Name,

    /// <summary>Several names, each in quotes.</summary>
    Names,

    /// <summary>The path of a field.</summary>
    Path,

    /// <summary>The path of a file.</summary>
    File,

    /// <summary>The address of an API.</summary>
    Address,

    /// <summary>A type as a document or an override spells it.</summary>
    Type,

    /// <summary>A value as JSON.</summary>
    Json,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>The id of a rule.</summary>
    RuleId,

    /// <summary>What an exception says of itself.</summary>
    ExceptionMessage,

    /// <summary>A version number.</summary>
    Version,

    /// <summary><see cref="Model.Direction"/>.</summary>
    Direction,

    /// <summary><see cref="ShownKind"/>.</summary>
    Shown,

    /// <summary>Several <see cref="ShownKind"/>.</summary>
    AllShown,

    /// <summary><see cref="JsonDefect"/>.</summary>
    Defect,

    /// <summary><see cref="UnreadableReason"/>.</summary>
    Reason,

    /// <summary><see cref="AddressDefect"/>.</summary>
    AddressDefect,

    /// <summary><see cref="BoundedThing"/>.</summary>
    Bounded,
}
