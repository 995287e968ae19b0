namespace EsbGen.Documents.Model;

/// <summary>What the documents of two languages differ in.</summary>
internal enum DifferenceKind
{
    /// <summary>The member is only in the document whose client is generated.</summary>
    OnlyInFirst,

    /// <summary>The member is only in the other document.</summary>
    OnlyInSecond,

    /// <summary>Both have the member, of types that cannot be united.</summary>
    Type,
}
