namespace EsbGen.Documents.Model;

/// <summary>Limits that a document tells of a value; null where it tells none.</summary>
/// <param name="Minimum">The least number.</param>
/// <param name="Maximum">The greatest number.</param>
/// <param name="MaxLength">How many characters a text may have.</param>
/// <param name="MaxItems">How many items a list may have.</param>
internal sealed record Limits(long? Minimum, long? Maximum, int? MaxLength, int? MaxItems)
{
    public static Limits None { get; } = new(null, null, null, null);
}
