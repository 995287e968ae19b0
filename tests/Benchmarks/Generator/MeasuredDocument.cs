using EsbGen.Documents.Binding;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;
using EsbGen.Documents.Text;
using EsbGen.Generator.CSharp;
using EsbGen.Scorecard;

namespace EsbGen.Benchmarks.Generator;

/// <summary>A document that describes an API, and what the generator does with it alone, away from the compiler.</summary>
internal sealed record MeasuredDocument(SourceDocument Source, ApiModel Api)
{
    public static DocOutline? Outline(SourceDocument document) => OutlineParser.Parse(document.ProjectPath, document.Text, CancellationToken.None);

    public static ApiModel? Bind(SourceDocument document)
    {
        var hints = new DocumentHints(document.ProjectPath, "", "", new Place(document.ProjectPath, default, default));
        return Outline(document) is { } outline ? DocumentBinder.Bind(outline, hints, CancellationToken.None).Api : null;
    }

    public static GeneratedFile Emit(ApiModel api) => ApiEmitter.Emit(api, PagingFinder.Find(api), examples: null, "Bench.Esb", hasAnnotations: true);
}
