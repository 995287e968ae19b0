using System.Globalization;

namespace EsbGen.Benchmarks.Calls;

/// <summary>Size and start of a natively compiled program that makes one call.</summary>
internal static class NativeBenchmark
{
    public static void Run(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("esbgen-native-").FullName;
        try
        {
            string[] names = ["EsbGen", "`HttpClient` by hand, source generation"];
            string[] programs = [Publish(folder, byHand: false), Publish(folder, byHand: true)];
            var times = Rounds.Measure([.. programs.Select(static program => (Action)(() => Start(program)))], rounds, repeats: 4);
            Table.WriteHead("native program, one call", "bytes", "EsbGen's, × this", "ms from start to exit", "EsbGen's, × this");
            var sizes = Array.ConvertAll(programs, static program => new FileInfo(program).Length);
            for (var index = 0; index < programs.Length; index++)
            {
                Table.WriteRow(
                    names[index],
                    sizes[index].ToString("N0", CultureInfo.InvariantCulture),
                    index == 0 ? "" : Table.Number((double)sizes[0] / sizes[index]),
                    Table.Number(Rounds.Median(times[index])),
                    index == 0 ? "" : Table.Number(Rounds.Ratio(times[0], times[index])));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Publish(string folder, bool byHand)
    {
        var output = Path.Combine(folder, byHand ? "by-hand" : "generated");
        ChildProcess.Run(
            "dotnet", "publish", Path.Combine(Repository.Root, "tests/Benchmarks.Native"), "-c", "Release", "--use-current-runtime", "-o", output, "--artifacts-path", output + "-build", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:ByHand=" + (byHand ? "true" : "false"));
        return Path.Combine(output, OperatingSystem.IsWindows() ? "Benchmarks.Native.exe" : "Benchmarks.Native");
    }

    private static void Start(string program)
    {
        var (output, _) = ChildProcess.Run(program);
        if (output.Trim() != "10.0.0.1")
        {
            throw new InvalidOperationException($"{program} wrote {output}");
        }
    }
}
