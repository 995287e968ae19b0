using EsbGen.Documents.Binding;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;
using EsbGen.Documents.Projects;
using EsbGen.Generator.CSharp;
using EsbGen.Scorecard;

namespace EsbGen.Benchmarks.Generator;

/// <summary>A document that describes an API, and what the generator does with it alone, away from the compiler.</summary>
internal sealed record MeasuredDocument(SourceDocument Source, ApiModel Api)
{
    private static readonly ProjectLinks Alone = new(
        new Clashes(default, default),
        Translations.None,
        new OverrideSet(default),
        new Settings("Bench.Esb", ProjectDirectory: "", Language: "", NamesValuesByNumber: false));

    public static DocOutline? Outline(SourceDocument document) => OutlineParser.Parse(document.ProjectPath, document.Text, CancellationToken.None);

    public static BoundDocument Bind(SourceDocument document) =>
        DocumentCompiler.Compile(new DocumentText(document.ProjectPath, document.ProjectPath, document.Text), CancellationToken.None);

    /// <summary>The file of the document's API; null where it describes none.</summary>
    public static GeneratedFile? Emit(SourceDocument document)
    {
        if (ApiCompiler.Join(Bind(document), Alone, CancellationToken.None)?.Overridden is not { } joined)
        {
            return null;
        }

        var compiled = ApiCompiler.Complete(joined, default, CancellationToken.None);
        return ApiEmitter.Emit(compiled.Api, compiled.Paging, compiled.Examples, "Bench.Esb", hasAnnotations: true);
    }
}
