using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using EsbGen.Benchmarks.Generator;
using EsbGen.Generator;
using EsbGen.Scorecard;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EsbGen.Benchmarks.Calls;

/// <summary>What the emitted code of all documents costs: IL, and the compiler's time; beside System.Text.Json's for the same records.</summary>
internal static class SizeBenchmark
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12);

    public static void Run(string folder, int rounds)
    {
        var documents = DocumentSet.Of(folder, DocumentFolder.Read(folder).Count);
        var files = documents.Select(static document => (AdditionalText)new MemoryText(document.Source.ProjectPath, document.Source.Text)).ToImmutableArray();
        var records = documents.GroupBy(static document => document.Api.SystemIdentifier).Select(static system => RecordText.Of(system.Key, [.. system.Select(static document => document.Api)])).ToList();
        var serializer = LoadSerializer();
        byte[] generated = [];
        byte[] serialized = [];
        var times = Rounds.Measure(
            [
                () => generated = Compile([], new EsbGenerator().AsSourceGenerator(), files),
                () => serialized = Compile(records, serializer, []),
            ],
            rounds,
            repeats: 1);
        Table.WriteHead($"emitted code, {documents.Count} APIs", "IL bytes an API", "assembly, KB an API", "compile time, ms an API");
        Write("EsbGen: records, JSON, clients, endpoints, values, docs", generated, times[0]);
        Write("System.Text.Json, source generation: the same records and their JSON", serialized, times[1]);
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"EsbGen's IL: **{(double)IlBytes(generated) / IlBytes(serialized):0.00}** of System.Text.Json's, its compile time: **{Rounds.Ratio(times[0], times[1]):0.00}** (must reach: ≤ 1 each)."));

        void Write(string name, byte[] assembly, double[] milliseconds) => Table.WriteRow(
            name, Table.Number((double)IlBytes(assembly) / documents.Count), Table.Number(assembly.Length / 1024.0 / documents.Count), Table.Number(Rounds.Median(milliseconds) / documents.Count));
    }

    /// <summary>Generates and compiles, as one build does.</summary>
    private static byte[] Compile(IEnumerable<string> sources, ISourceGenerator generator, ImmutableArray<AdditionalText> files)
    {
        var compilation = GeneratedProject.EmptyCompilation().WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release))
            .AddSyntaxTrees(sources.Select(static source => CSharpSyntaxTree.ParseText(source, Parse)));
        CSharpGeneratorDriver.Create([generator], files, Parse, new ProjectOptions()).RunGeneratorsAndUpdateCompilation(compilation, out var result, out _);
        using var stream = new MemoryStream();
        var emitted = result.Emit(stream);
        return emitted.Success ? stream.ToArray() : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
    }

    private static long IlBytes(byte[] assembly)
    {
        using var reader = new PEReader([.. assembly]);
        var metadata = reader.GetMetadataReader();
        return metadata.MethodDefinitions.Select(metadata.GetMethodDefinition).Where(static method => method.RelativeVirtualAddress != 0).Sum(method => (long)reader.GetMethodBody(method.RelativeVirtualAddress).GetILReader().Length);
    }

    /// <summary>System.Text.Json's generator, as it lies beside the reference assemblies of the SDK that runs this.</summary>
    private static ISourceGenerator LoadSerializer()
    {
        var dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var file = Directory.EnumerateFiles(Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref"), "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        var type = Assembly.LoadFrom(file).GetTypes().Single(static type => type.IsDefined(typeof(GeneratorAttribute), inherit: false));
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
