using EsbGen.Documents.Text;

namespace EsbGen.Documents.Markdown;

/// <summary>Where a document goes beyond one of <see cref="Bounds"/>.</summary>
/// <param name="Where">From here on it is read in part, or not at all.</param>
/// <param name="Thing">What there is too much of.</param>
internal sealed record BeyondBound(TextPlace Where, BoundedThing Thing);
