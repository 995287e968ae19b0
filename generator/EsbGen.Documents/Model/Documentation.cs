namespace EsbGen.Documents.Model;

/// <summary>Plain text for XML docs, not yet escaped.</summary>
/// <param name="Summary">What it is; may be empty, may have several lines.</param>
/// <param name="Remarks">Further paragraphs: the documented type where it was corrected, a default, notes.</param>
internal sealed record Documentation(string Summary, EquatableArray<string> Remarks)
{
    public static Documentation None { get; } = new("", default);

    public static Documentation Of(string summary) => new(summary, default);
}
