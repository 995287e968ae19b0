using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using EsbGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EsbGen.Scorecard;

/// <summary>What the generator makes of a set of documents, compiled and loaded.</summary>
internal sealed class GeneratedProject
{
    private GeneratedProject(ImmutableArray<Diagnostic> findings, ImmutableArray<Diagnostic> compilerDiagnostics, IReadOnlyList<EsbEndpoint> endpoints)
    {
        Findings = findings;
        CompilerDiagnostics = compilerDiagnostics;
        Endpoints = endpoints;
    }

    /// <summary>What the generator and the analyzer report of the documents.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Errors and warnings of the generated code.</summary>
    public ImmutableArray<Diagnostic> CompilerDiagnostics { get; }

    public IReadOnlyList<EsbEndpoint> Endpoints { get; }

    public static CSharpCompilation EmptyCompilation()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);
        return CSharpCompilation.Create("Generated", references: references, options: options);
    }

    public static GeneratorDriver Driver(IEnumerable<SourceDocument> documents, IReadOnlyDictionary<string, string>? properties = null) => CSharpGeneratorDriver.Create(
        [new EsbGenerator().AsSourceGenerator()],
        FilesOf(documents),
        new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose),
        new ProjectOptions(properties));

    /// <summary>What the analyzer reports of documents and of their overrides.</summary>
    public static ImmutableArray<Diagnostic> Analyze(IEnumerable<AdditionalText> files, IReadOnlyDictionary<string, string>? properties = null) => EmptyCompilation()
        .WithAnalyzers([new EsbAnalyzer()], new AnalyzerOptions([.. files], new ProjectOptions(properties)))
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    public static IEnumerable<AdditionalText> FilesOf(IEnumerable<SourceDocument> documents) =>
        documents.Select(static document => new MemoryText(document.ProjectPath, document.Text));

    public static GeneratedProject Make(IReadOnlyCollection<SourceDocument> documents, IReadOnlyDictionary<string, string>? properties = null)
    {
        var driver = Driver(documents, properties).RunGeneratorsAndUpdateCompilation(EmptyCompilation(), out var compilation, out var reported);
        if (driver.GetRunResult().Results[0].Exception is { } exception)
        {
            throw new InvalidOperationException("The generator failed.", exception);
        }

        var findings = reported.AddRange(Analyze(FilesOf(documents), properties));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, xmlDocumentationStream: new MemoryStream());
        var bad = result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToImmutableArray();
        if (!result.Success)
        {
            return new GeneratedProject(findings, bad, []);
        }

        stream.Position = 0;
        var assembly = new AssemblyLoadContext("generated", isCollectible: true).LoadFromStream(stream);
        var catalogue = assembly.GetTypes().FirstOrDefault(static type => type.Name == "EsbEndpoints");
        var all = catalogue?.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null);
        return new GeneratedProject(findings, bad, (IReadOnlyList<EsbEndpoint>?)all ?? []);
    }
}
