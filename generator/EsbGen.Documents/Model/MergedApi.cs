namespace EsbGen.Documents.Model;

/// <summary>An API made of one document, or of two that describe it in two languages.</summary>
/// <param name="Api">The API.</param>
/// <param name="OtherSource">The second document; empty where there is none.</param>
/// <param name="Differences">What the two say differently.</param>
internal sealed record MergedApi(ApiModel Api, string OtherSource, EquatableArray<LanguageDifference> Differences);
