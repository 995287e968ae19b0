namespace EsbGen.Documents.Model;

/// <summary>Something that the documents of an API's two languages say differently.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Member">The member's name on the wire.</param>
/// <param name="Record">The record that has it.</param>
internal sealed record LanguageDifference(DifferenceKind Kind, string Member, string Record);
