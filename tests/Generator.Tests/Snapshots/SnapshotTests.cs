using System.Text;
using EsbGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Tests.Snapshots;

/// <summary>
/// What is generated, file by file. The expected files are for people to review; ESBGEN_UPDATE_SNAPSHOTS=1 rewrites them.
/// </summary>
public sealed class SnapshotTests
{
    private static readonly ReferenceAssemblies Net100 = new("net10.0", new PackageIdentity("Microsoft.NETCore.App.Ref", "10.0.10"), Path.Combine("ref", "net10.0"));

    [Fact]
    public async Task The_start_document_becomes_a_typed_client()
    {
        const string Document = "specs/job/get_step_instance_status.md";
        var test = Test("StartDocument", (Document, Repository.StartDocument));
        test.TestState.ExpectedDiagnostics.Add(Expect("ESB0020", Document, 63, 15, 63, 19));
        test.TestState.ExpectedDiagnostics.Add(Expect("ESB0030", Document, 114, 34, 114, 37));
        test.TestState.ExpectedDiagnostics.Add(Expect("ESB0042", Document, 140, 6, 140, 25));
        test.TestState.ExpectedDiagnostics.Add(Expect("ESB0030", Document, 145, 21, 145, 24));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Queries_lists_dictionaries_and_recursion_become_types()
    {
        var text = await File.ReadAllTextAsync(Repository.Beside("list_trees.md"), TestContext.Current.CancellationToken);
        const string Document = "specs/forest/list_trees.md";
        var test = Test("Shapes", (Document, text));
        test.TestState.ExpectedDiagnostics.Add(Expect("ESB0034", Document, 47, 14, 47, 25));
        test.TestState.ExpectedDiagnostics.Add(Expect("ESB0034", Document, 47, 33, 47, 40));
        test.TestState.ExpectedDiagnostics.Add(Expect("ESB0034", Document, 60, 5, 60, 12));
        test.TestState.ExpectedDiagnostics.Add(Expect("ESB0034", Document, 66, 30, 66, 36));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static CSharpSourceGeneratorTest<EsbGenerator, DefaultVerifier> Test(string name, params (string Path, string Text)[] documents)
    {
        var folder = Repository.Beside(name);
        if (Environment.GetEnvironmentVariable("ESBGEN_UPDATE_SNAPSHOTS") == "1")
        {
            Rewrite(folder, new Project().Run(documents));
        }

        var test = new Verification { ReferenceAssemblies = Net100 };
        foreach (var (path, text) in documents)
        {
            test.TestState.AdditionalFiles.Add((path, text));
        }

        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.RootNamespace = Demo\n"));
        test.TestState.Sources.Add("internal static class Consumer { }");
        foreach (var assembly in new[] { typeof(EsbTransport), typeof(Microsoft.Extensions.DependencyInjection.IServiceCollection), typeof(Microsoft.Extensions.DependencyInjection.IHttpClientBuilder) })
        {
            test.TestState.AdditionalReferences.Add(assembly.Assembly);
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.g.cs").Order(StringComparer.Ordinal))
        {
            test.TestState.GeneratedSources.Add((typeof(EsbGenerator), Path.GetFileName(file), SourceText.From(File.ReadAllText(file), Encoding.UTF8)));
        }

        return test;
    }

    private static DiagnosticResult Expect(string id, string path, int startLine, int startColumn, int endLine, int endColumn) =>
        new DiagnosticResult(Descriptors.Of(id)).WithSpan(path, startLine, startColumn, endLine, endColumn).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithMessage(null);

    private static void Rewrite(string folder, ProjectRun run)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        foreach (var source in run.Sources)
        {
            File.WriteAllText(Path.Combine(folder, source.HintName), source.SourceText.ToString());
        }
    }

    private sealed class Verification : CSharpSourceGeneratorTest<EsbGenerator, DefaultVerifier>
    {
        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

        protected override CompilationOptions CreateCompilationOptions() =>
            ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);
    }
}
