namespace EsbGen.Documents.Model;

/// <summary>What a document's prose tells of a member beside its type. Nothing of it changes what is read or written.</summary>
internal sealed record MemberFacts
{
    public static MemberFacts None { get; } = new();

    /// <summary>The document's advice where the member is deprecated; empty where it is not.</summary>
    public string Deprecation { get; init; } = "";

    /// <summary>What the system takes where the member is left out, as it would stand on the wire without quotes; null where the document does not say.</summary>
    public string? Default { get; init; }

    /// <summary>The limits of its value.</summary>
    public Limits Limits { get; init; } = Limits.None;

    /// <summary>Whether a text holds several values with commas between.</summary>
    public bool IsCommaList { get; init; }

    /// <summary>C# name of the view of such a text as a list; empty where there is none.</summary>
    public string ItemsIdentifier { get; init; } = "";

    /// <summary>What these tell together; of two different ones the first.</summary>
    public MemberFacts Or(MemberFacts other) => new()
    {
        Deprecation = Deprecation.Length > 0 ? Deprecation : other.Deprecation,
        Default = Default ?? other.Default,
        Limits = Limits != Limits.None ? Limits : other.Limits,
        IsCommaList = IsCommaList || other.IsCommaList,
    };
}
