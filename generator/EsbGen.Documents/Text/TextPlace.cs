
namespace EsbGen.Documents.Text;

/// <summary>A place of which only the span is known: lines are counted when a finding needs them, which few do.</summary>
internal readonly record struct TextPlace(SourcePlaces Source, TextSpan Span)
{
    public static implicit operator Place(TextPlace place) => place.ToPlace();

    public Place ToPlace() => new(Source.Path, Span, Source.LinesOf(Span));
}
