using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EsbGen.Generator.Tests;

/// <summary>A consuming project in memory, run through the generator.</summary>
internal sealed class Project
{
    private static readonly ImmutableArray<MetadataReference> References = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith("EsbGen.Generator", StringComparison.Ordinal))
        .Select(static path => MetadataReference.CreateFromFile(path))];

    private readonly CSharpParseOptions _parse;

    public Project(LanguageVersion language = LanguageVersion.CSharp12, bool hasRuntime = true, IReadOnlyDictionary<string, ReportDiagnostic>? severities = null, IEnumerable<MetadataReference>? references = null)
    {
        _parse = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        Compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("internal static class Consumer { }", _parse, "Consumer.cs")],
            (references ?? References).Where(reference => hasRuntime || Path.GetFileName(reference.Display) != "EsbGen.dll"),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, specificDiagnosticOptions: severities));
    }

    public CSharpCompilation Compilation { get; private set; }

    public GeneratorDriver Driver(ProjectOptions? options, params AdditionalText[] documents) => CSharpGeneratorDriver.Create(
        [new EsbGenerator().AsSourceGenerator()],
        documents,
        _parse,
        options ?? ProjectOptions.Default,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs over documents given as path and text.</summary>
    public ProjectRun Run(params (string Path, string Text)[] documents) => Run(null, documents);

    public ProjectRun Run(ProjectOptions? options, params (string Path, string Text)[] documents)
    {
        var driver = Driver(options, [.. documents.Select(static document => new Document(document.Path, document.Text))])
            .RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out var findings);
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return new ProjectRun(findings, result.GeneratedSources, (CSharpCompilation)compilation);
    }

    /// <summary>Edits C# that has nothing to do with any document.</summary>
    public void EditCode() => Compilation = Compilation.ReplaceSyntaxTree(
        Compilation.SyntaxTrees.First(),
        CSharpSyntaxTree.ParseText("internal static class Consumer { public static int Edited; }", _parse, "Consumer.cs"));

    /// <summary>Adds a file of the consumer's own.</summary>
    public void AddCode(string code) => Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, _parse, "Own.cs"));
}
