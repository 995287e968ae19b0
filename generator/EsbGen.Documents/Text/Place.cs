
namespace EsbGen.Documents.Text;

/// <summary>Where a finding points, as a value that can be compared.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">The characters.</param>
/// <param name="Lines">The same by lines.</param>
internal readonly record struct Place(string Path, TextSpan Span, LineRange Lines);
