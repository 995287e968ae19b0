using System.Globalization;
using CsCheck;
using EsbGen.Generator.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Tests.Hostile.Fuzzing;

/// <summary>
/// Mutated documents and overrides: no exception, no hang, the same output twice, and C# without an error. A few seconds here; by hand
/// CsCheck_Time takes more seconds, and CsCheck_Seed repeats a failure.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int DocumentsInBatch = 20;
    private const int UsualBatches = 6;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly string[] Documents = [.. Read()];

    [Fact]
    public void Mutated_documents_compile_in_time_and_always_the_same()
    {
        var documents = 0;
        Gen.Int.Array[DocumentsInBatch].Sample(
            seeds =>
            {
                AssertCompiles([.. seeds.Select((seed, index) => Compile(seed, "Demo.N" + index.ToString(CultureInfo.InvariantCulture)))], seeds);
                documents += seeds.Length;
            },
            iter: UsualBatches,
            threads: 1);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} documents, of {Documents.Length}."));
    }

    private static IEnumerable<string> Read()
    {
        // Those of the repository are there always; the published ones beside it are more.
        string[] folders = [Path.Combine(Repository.Root, "specs"), .. SharedFolder.Find("corpus") is { } corpus ? [corpus] : Array.Empty<string>(), .. SharedFolder.Find("cases/documents") is { } cases ? [cases] : Array.Empty<string>()];
        return folders.SelectMany(static folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)).Select(File.ReadAllText);
    }

    private static IReadOnlyList<GeneratedFile> Compile(int seed, string rootNamespace)
    {
#pragma warning disable CA5394 // Nothing secret is made of it.
        var random = new Random(seed);
        var text = new Mutator(random).Mutate(Documents[random.Next(Documents.Length)], Documents[random.Next(Documents.Length)]);
        var hasOverride = random.Next(2) == 0;
#pragma warning restore CA5394
        IReadOnlyList<GeneratedFile> files = [];
        try
        {
            var isInTime = HostileRun.OnSmallStack(Limit, () =>
            {
                var overrideText = hasOverride ? new OverrideMaker(random).Make(HostileRun.Compile(text).Api) : null;
                var first = HostileRun.Compile(text, overrideText, rootNamespace: rootNamespace);
                var second = HostileRun.Compile(text, overrideText, rootNamespace: rootNamespace);
                Assert.Equal(first.Findings, second.Findings);
                Assert.Equal(first.Files, second.Files);
                Assert.All(first.Findings, finding => Assert.InRange(finding.Place.Span.End, 0, Math.Max(text.Length, overrideText?.Length ?? 0)));
                files = first.Files;
            });
            Assert.True(isInTime, "It took longer than " + Limit);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException("Seed " + seed.ToString(CultureInfo.InvariantCulture) + Keep(seed, text), exception);
        }

        return files;
    }

    /// <summary>All in one compilation, which takes most of the time.</summary>
    private static void AssertCompiles(IReadOnlyList<GeneratedFile>[] batch, int[] seeds)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12);
        var trees = batch.SelectMany((files, index) => files.Select((file, part) => CSharpSyntaxTree.ParseText(
            SourceText.From(file.Text, System.Text.Encoding.UTF8), parse, string.Create(CultureInfo.InvariantCulture, $"{seeds[index]}.{part}.cs"))));
        var compilation = new Project().Compilation.AddSyntaxTrees(trees);
        using var stream = new MemoryStream();
        var errors = compilation.Emit(stream).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors.Take(5)) + string.Concat(errors.Select(static error => error.Location.SourceTree?.FilePath).Distinct().Select(static file => "\n" + file)));
    }

    /// <summary>Keeps a document that failed where ESBGEN_FUZZ_FOLDER says.</summary>
    private static string Keep(int seed, string text)
    {
        if (Environment.GetEnvironmentVariable("ESBGEN_FUZZ_FOLDER") is not { Length: > 0 } folder)
        {
            return "";
        }

        var path = Path.Combine(folder, seed.ToString(CultureInfo.InvariantCulture) + ".md");
        File.WriteAllText(path, text);
        return ", kept as " + path;
    }
}
