using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

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
        AdditionalText[] files = [.. documents.Select(static document => new Document(document.Path, document.Text))];
        var driver = Driver(options, files).RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out var findings);
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return new ProjectRun(InOrder(findings, Analyze(options, files)), result.GeneratedSources, (CSharpCompilation)compilation);
    }

    /// <summary>What the analyzer reports of the documents.</summary>
    public ImmutableArray<Diagnostic> Analyze(ProjectOptions? options, params AdditionalText[] documents) => Compilation
        .WithAnalyzers([new EsbAnalyzer()], new AnalyzerOptions([.. documents], options ?? ProjectOptions.Default))
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();

    /// <summary>As a list of errors shows what several report: by place.</summary>
    private static ImmutableArray<Diagnostic> InOrder(params IEnumerable<Diagnostic>[] findings) => [.. findings
        .SelectMany(static some => some)
        .OrderBy(static finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(static finding => finding.Location.SourceSpan.Start)
        .ThenBy(static finding => finding.Id, StringComparer.Ordinal)];

    /// <summary>Edits C# that has nothing to do with any document.</summary>
    public void EditCode() => Compilation = Compilation.ReplaceSyntaxTree(
        Compilation.SyntaxTrees.First(),
        CSharpSyntaxTree.ParseText("internal static class Consumer { public static int Edited; }", _parse, "Consumer.cs"));

    /// <summary>Adds a file of the consumer's own.</summary>
    public void AddCode(string code) => Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, _parse, "Own.cs"));
}
