using System.Diagnostics;

namespace EsbGen.Benchmarks.Calls;

/// <summary>Calls over sockets of this machine, by many callers at once.</summary>
internal static class LoopbackBenchmark
{
    private const int Callers = 64;

    // So many that each contender pays for collecting its own garbage; in a fifth, those that leave much of it pass their calls by.
    private const int Calls = 40_000;

    public static async Task RunAsync(int rounds)
    {
        await using var server = await LoopbackServer.StartAsync(StepJson.Answer);
        var contenders = CallContender.Of(server.Address, static () => new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        Verification.AreEqual(contenders);
        var calls = Array.ConvertAll(contenders, _ => new double[rounds]);
        var worst = Array.ConvertAll(contenders, _ => new double[rounds]);
        for (var round = -2; round < rounds; round++)
        {
            // A different one begins each time: what the one before leaves to the garbage collector is spread evenly.
            for (var turn = 0; turn < contenders.Length; turn++)
            {
                var index = (turn + round + contenders.Length) % contenders.Length;
                GC.Collect();
                var (perSecond, percentile) = await MakeAsync(contenders[index]);
                if (round >= 0)
                {
                    (calls[index][round], worst[index][round]) = (perSecond, percentile);
                }
            }
        }

        Table.WriteHead("loopback, 64 callers", "calls/s", "EsbGen's, × this", "must reach", "99th percentile, ms", "EsbGen's, × this", "must reach");
        for (var index = 0; index < contenders.Length; index++)
        {
            Table.WriteRow(
                contenders[index].Name,
                Table.Number(Rounds.Median(calls[index])),
                index == 0 ? "" : "**" + Table.Number(Rounds.Ratio(calls[0], calls[index])) + "**",
                index == 0 ? "" : "≥ 1",
                Table.Number(Rounds.Median(worst[index])),
                index == 0 ? "" : "**" + Table.Number(Rounds.Ratio(worst[0], worst[index])) + "**",
                index == 0 ? "" : "≤ 1");
        }
    }

    private static async Task<(double PerSecond, double Percentile)> MakeAsync(CallContender contender)
    {
        var latencies = new double[Calls];
        var next = -1;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            for (var call = Interlocked.Increment(ref next); call < Calls; call = Interlocked.Increment(ref next))
            {
                var start = Stopwatch.GetTimestamp();
                await contender.CallAsync();
                latencies[call] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        })));
        var elapsed = Stopwatch.GetElapsedTime(started);
        Array.Sort(latencies);
        return (Calls / elapsed.TotalSeconds, latencies[Calls * 99 / 100]);
    }
}
