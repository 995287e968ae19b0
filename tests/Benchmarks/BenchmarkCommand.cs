using System.Globalization;
using EsbGen.Benchmarks.Calls;
using EsbGen.Benchmarks.Generator;
using EsbGen.Benchmarks.Json;
using EsbGen.Benchmarks.Load;
using EsbGen.Benchmarks.Micro;

namespace EsbGen.Benchmarks;

/// <summary>The command line: which benchmark runs, over what, and how often.</summary>
internal static class BenchmarkCommand
{
    private const string Usage = """
        usage: Benchmarks VERB …
          FOLDER [ROUNDS]                    the generator's own work over a folder of documents, beside Markdig
          generator FOLDER [ROUNDS] [PART]   the generator over 1,000 documents: edits, cold, nswag, growth
          build FOLDER [ROUNDS]              dotnet build with 1,000 documents, beside the generated files as sources
          size FOLDER [ROUNDS]               IL and compile time of the emitted code, beside System.Text.Json's source generation
          calls [ROUNDS]                     calls in memory and over the loopback, beside HttpClient by hand and Refit
          json [ROUNDS]                      reading and writing JSON, beside System.Text.Json's source generation and Newtonsoft.Json
          micro [BENCHMARKDOTNET …]          the same contenders one by one under BenchmarkDotNet, as in micro --filter *Read*
          load SECONDS [CALLERS]             calls over the loopback while everything goes wrong at random; 256 callers unless told
          aot [ROUNDS]                       a natively compiled program with one call, beside HttpClient by hand
        """;

    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["generator", var folder, .. var rest]:
                return CompilerProcess.Run(args, () => GeneratorBenchmark.Run(folder, NumberOf(rest, 15), rest.ElementAtOrDefault(1)));
            case ["build", var folder, .. var rest]:
                BuildBenchmark.Run(folder, NumberOf(rest, 7));
                return 0;
            case ["size", var folder, .. var rest]:
                SizeBenchmark.Run(folder, NumberOf(rest, 7));
                return 0;
            case ["aot", .. var rest]:
                NativeBenchmark.Run(NumberOf(rest, 15));
                return 0;
            case ["calls", .. var rest]:
                MemoryBenchmark.Run(NumberOf(rest, 15));
                Console.WriteLine();
                LoopbackBenchmark.RunAsync(NumberOf(rest, 15)).GetAwaiter().GetResult();
                return 0;
            case ["json", .. var rest]:
                JsonBenchmark.Run(NumberOf(rest, 40));
                return 0;
            case ["micro", .. var rest]:
                MicroBenchmarks.Run(rest);
                return 0;
            case ["load", var seconds, .. var rest]:
                return LoadBenchmark.RunAsync(TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)), NumberOf(rest, 256)).GetAwaiter().GetResult() ? 0 : 1;
            case [var folder, .. var rest] when Directory.Exists(folder):
                return CompilerProcess.Run(args, () => WorkBenchmark.Run(folder, NumberOf(rest, 15)));
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int NumberOf(string[] args, int otherwise) => args is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : otherwise;
}
