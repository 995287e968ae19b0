using EsbGen.Documents.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Diagnostics;

/// <summary>Tells the compiler where a finding points.</summary>
internal static class Places
{
    public static Location ToLocation(this Place place) => Location.Create(
        place.Path,
        new Microsoft.CodeAnalysis.Text.TextSpan(place.Span.Start, place.Span.Length),
        new LinePositionSpan(Of(place.Lines.Start), Of(place.Lines.End)));

    private static Microsoft.CodeAnalysis.Text.LinePosition Of(Documents.Text.LinePosition position) => new(position.Line, position.Character);
}
