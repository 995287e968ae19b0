using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Diagnostics;

/// <summary>Where a finding points: three values, so that cached stages compare it; a <see cref="Location"/> only last.</summary>
internal readonly record struct Place(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
