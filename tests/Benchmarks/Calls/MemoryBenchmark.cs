using System.Globalization;

namespace EsbGen.Benchmarks.Calls;

/// <summary>Time and bytes of a call when the network costs nothing.</summary>
internal static class MemoryBenchmark
{
    private const int Calls = 5_000;

    public static void Run(int rounds)
    {
        var handlers = new List<MemoryHandler>();
        var contenders = CallContender.Of(new Uri("http://esb.example.com"), () =>
        {
            handlers.Add(new MemoryHandler(StepJson.Answer));
            return handlers[^1];
        });
        Verification.AreEqual(contenders);
        Verification.AreEqual(contenders.Zip(handlers, static (contender, handler) => (contender.Name, handler.Received)));

        var times = Rounds.Measure([.. contenders.Select(static contender => (Action)(() => Make(contender)))], rounds, repeats: 2);
        var bytes = Array.ConvertAll(contenders, BytesOf);
        Table.WriteHead("in memory", "µs a call", "EsbGen's share", "must reach", "bytes a call", "EsbGen's share", "must reach");
        for (var index = 0; index < contenders.Length; index++)
        {
            Table.WriteRow(
                contenders[index].Name,
                Table.Number(Rounds.Median(times[index]) * 1000 / Calls),
                index == 0 ? "" : "**" + Table.Number(Rounds.Ratio(times[0], times[index])) + "**",
                index switch { 1 => "≤ 0.4", 2 => "≤ 0.35", _ => "" },
                bytes[index].ToString("N0", CultureInfo.InvariantCulture),
                index == 0 ? "" : "**" + Table.Number((double)bytes[0] / bytes[index]) + "**",
                index == 1 ? "≤ 0.45" : "");
        }
    }

    private static void Make(CallContender contender)
    {
        for (var call = 0; call < Calls; call++)
        {
            contender.CallAsync().GetAwaiter().GetResult();
        }
    }

    private static long BytesOf(CallContender contender)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Make(contender);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}
