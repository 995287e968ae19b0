using EsbGen.Generator;
using EsbGen.Scorecard;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EsbGen.Benchmarks.Generator;

/// <summary>A project of documents in an editor: the generator has run, and runs again after each edit.</summary>
internal sealed class EditedProject
{
    private readonly Dictionary<string, MemoryText> _files;
    private GeneratorDriver _driver;

    private EditedProject(IIncrementalGenerator generator, IEnumerable<SourceDocument> documents, Compilation compilation)
    {
        _files = documents.ToDictionary(static document => document.ProjectPath, static document => new MemoryText(document.ProjectPath, document.Text));
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            _files.Values,
            new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose),
            new ProjectOptions(new Dictionary<string, string> { ["build_property.RootNamespace"] = "Bench" }));
        Edit(compilation);
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    public static EditedProject Of(IEnumerable<SourceDocument> documents, Compilation compilation) =>
        new(new EsbGenerator(), documents, compilation);

    /// <summary>The same project with the floor for a generator.</summary>
    public static EditedProject FloorOf(IReadOnlyList<SourceDocument> documents, Compilation compilation, GeneratorRunResult result)
    {
        // Which source belongs to which document is the same to the floor, as long as the names are.
        var hints = result.GeneratedSources.Select(static source => source.HintName).ToList();
        var names = documents.Zip(hints).ToDictionary(static pair => pair.First.ProjectPath, static pair => pair.Second);
        return new(new FloorGenerator(names, hints[documents.Count..]), documents, compilation);
    }

    /// <summary>C# was edited.</summary>
    public void Edit(Compilation compilation) => _driver = _driver.RunGenerators(compilation);

    /// <summary>A document was edited.</summary>
    public void Edit(SourceDocument document, Compilation compilation)
    {
        var file = new MemoryText(document.ProjectPath, document.Text);
        _driver = _driver.ReplaceAdditionalText(_files[document.ProjectPath], file).RunGenerators(compilation);
        _files[document.ProjectPath] = file;
    }
}
