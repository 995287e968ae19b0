using System.Globalization;
using EsbGen.Benchmarks.Calls;
using EsbGen.Benchmarks.Generator;

namespace EsbGen.Benchmarks;

/// <summary>The command line: which benchmark runs, over what, and how often.</summary>
internal static class BenchmarkCommand
{
    private const string Usage = """
        usage: Benchmarks VERB …
          FOLDER [ROUNDS]                    the generator's own work over a folder of documents, beside Markdig
          generator FOLDER [ROUNDS] [PART]   the generator over 1,000 documents: edits, cold, nswag, growth
          calls [ROUNDS]                     calls in memory and over the loopback, beside HttpClient by hand and Refit
        """;

    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["generator", var folder, .. var rest]:
                GeneratorBenchmark.Run(folder, RoundsOf(rest, 15), rest.ElementAtOrDefault(1));
                return 0;
            case ["calls", .. var rest]:
                MemoryBenchmark.Run(RoundsOf(rest, 15));
                Console.WriteLine();
                LoopbackBenchmark.RunAsync(RoundsOf(rest, 15)).GetAwaiter().GetResult();
                return 0;
            case [var folder, .. var rest] when Directory.Exists(folder):
                WorkBenchmark.Run(folder, RoundsOf(rest, 15));
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int RoundsOf(string[] args, int otherwise) => args is [var rounds, ..] ? int.Parse(rounds, CultureInfo.InvariantCulture) : otherwise;
}
