using System.Globalization;
using EsbGen.Scorecard;
using Microsoft.CodeAnalysis;

namespace EsbGen.Benchmarks.Generator;

/// <summary><c>dotnet build</c> of a project with many documents, beside the same project with the generated files for sources.</summary>
internal static class BuildBenchmark
{
    private const int Documents = 1000;

    public static void Run(string folder, int rounds)
    {
        var root = Directory.CreateTempSubdirectory("esbgen-build-").FullName;
        try
        {
            var documents = DocumentSet.Of(folder, Documents).ConvertAll(static document => document.Source);
            var generated = Path.Combine(root, "generated");
            var checkedIn = Path.Combine(root, "checked-in");
            Write(generated, GeneratingProject, documents.Select(static document => (document.ProjectPath, document.Text)));
            Write(checkedIn, PlainProject, SourcesOf(documents));
            var times = Rounds.Measure([() => Build(generated), () => Build(checkedIn)], rounds, repeats: 1);
            Table.WriteHead("measure, 1,000 documents", "s", "against", "s", "ratio", "must reach");
            Table.WriteRow(
                "`dotnet build`", Seconds(times[0]), "the same project with the generated files checked in as sources", Seconds(times[1]), "**" + Table.Number(Rounds.Ratio(times[0], times[1])) + "**", "≤ 1.15");
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static string Seconds(double[] milliseconds) => (Rounds.Median(milliseconds) / 1000).ToString("0.0", CultureInfo.InvariantCulture);

    private static IEnumerable<(string Path, string Text)> SourcesOf(List<SourceDocument> documents) =>
        EditedProject.Of(documents, GeneratedProject.EmptyCompilation()).Result.GeneratedSources.Select(static source => ("Generated/" + source.HintName, source.SourceText.ToString()));

    private static void Write(string folder, string project, IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files.Append(("Bench.csproj", project)))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        ChildProcess.Run("dotnet", "restore", folder);
    }

    /// <summary>From nothing, by a compiler that does not stay: what a build server does.</summary>
    private static void Build(string folder)
    {
        ChildProcess.Run("dotnet", "build", folder, "--no-restore", "--no-incremental", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v:quiet");
        if (new FileInfo(Path.Combine(folder, "bin/Debug/net10.0/Bench.dll")) is not { Exists: true, Length: > 1_000_000 })
        {
            throw new InvalidOperationException($"{folder} was not built.");
        }
    }

    private static string GeneratingProject => Project(
        $"""
          <Import Project="{Repository.Root}runtime/EsbGen/build/EsbGen.props" />
          <Import Project="{Repository.Root}runtime/EsbGen/build/EsbGen.targets" />
          <ItemGroup>
            <Analyzer Include="{AppContext.BaseDirectory}EsbGen.Generator.dll;{AppContext.BaseDirectory}EsbGen.Documents.dll;{Repository.Root}generator/EsbGen.Generator/bin/Release/netstandard2.0/Markdig.dll" />
          </ItemGroup>
        """);

    private static string PlainProject => Project("");

    private static string Project(string rest) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <Reference Include="{AppContext.BaseDirectory}EsbGen.dll;{AppContext.BaseDirectory}Polly.Core.dll" />
          </ItemGroup>
        {rest}
        </Project>
        """;
}
