namespace EsbGen.Documents.Model;

/// <summary>A member of a record.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Identifier">Its C# name, unique in the record whatever the letter case, never a keyword or a name that records reserve.</param>
/// <param name="Type">Its type, without nullability.</param>
/// <param name="IsNullable">Whether it may be null. A nullable member of a request is left off the wire when null.</param>
/// <param name="IsRequired">Whether a caller must set it (requests only).</param>
/// <param name="Documentation">What the document says of it.</param>
internal sealed record MemberModel(
    string JsonName,
    string Identifier,
    TypeModel Type,
    bool IsNullable,
    bool IsRequired,
    Documentation Documentation)
{
    /// <summary>What else the document's prose tells of it.</summary>
    public MemberFacts Facts { get; init; } = MemberFacts.None;
}
