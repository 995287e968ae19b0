namespace EsbGen.Documents.Markdown;

/// <summary>A page as a flat run of sections. Lives only within one stage; never cached.</summary>
/// <param name="Path">The document's path as the compiler knows it.</param>
/// <param name="Sections">In order; what stands before the first heading is a section of level 0 without title.</param>
/// <param name="Beyond">Where it goes beyond a bound, so that something of it is no part of the sections.</param>
internal sealed record DocOutline(string Path, IReadOnlyList<DocSection> Sections, IReadOnlyList<BeyondBound> Beyond);
