using System.Text;
using EsbGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Tests.Snapshots;

/// <summary>Compares what is generated with files that people review; it must compile without a warning. ESBGEN_UPDATE_SNAPSHOTS=1 rewrites the files.</summary>
internal sealed class Verification : CSharpSourceGeneratorTest<EsbGenerator, DefaultVerifier>
{
    private readonly Framework _framework;

    public Verification(Framework framework)
    {
        _framework = framework;
        ReferenceAssemblies = framework.Assemblies;
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        TestState.AdditionalReferences.Add(framework.Runtime);
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.RootNamespace = Demo\n"));
        TestState.Sources.Add("internal static class Consumer { }");
    }

    public void Add(string path, string text) => TestState.AdditionalFiles.Add((path, text));

    public void Expect(string id, string path, int startLine, int startColumn, int endLine, int endColumn) => TestState.ExpectedDiagnostics.Add(
        new DiagnosticResult(Descriptors.Of(id)).WithSpan(path, startLine, startColumn, endLine, endColumn).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithMessage(null));

    /// <param name="folder">Where the expected files lie.</param>
    /// <param name="older">Where those lie that the framework needs besides; null where it needs none.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    public async Task RunAsync(string folder, string? older, CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable("ESBGEN_UPDATE_SNAPSHOTS") == "1")
        {
            var run = new Project(references: await _framework.ReferencesAsync(cancellationToken)).Run([.. TestState.AdditionalFiles.Select(static file => (file.filename, file.content.ToString()))]);
            Rewrite(folder, run.Sources.Where(static source => !IsPolyfill(source.HintName)));
            if (older is not null)
            {
                Rewrite(older, run.Sources.Where(static source => IsPolyfill(source.HintName)));
            }
        }

        foreach (var file in Files(folder).Concat(older is null ? [] : Files(older)))
        {
            TestState.GeneratedSources.Add((typeof(EsbGenerator), Path.GetFileName(file), SourceText.From(await File.ReadAllTextAsync(file, cancellationToken), Encoding.UTF8)));
        }

        await RunAsync(cancellationToken);
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new EsbAnalyzer()];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable).WithWarningLevel(9999);

    private static bool IsPolyfill(string hintName) => hintName.StartsWith("EsbGen.Polyfills.", StringComparison.Ordinal);

    private static IOrderedEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.g.cs").Order(StringComparer.Ordinal);

    private static void Rewrite(string folder, IEnumerable<GeneratedSourceResult> sources)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        foreach (var source in sources)
        {
            File.WriteAllText(Path.Combine(folder, source.HintName), source.SourceText.ToString());
        }
    }
}
