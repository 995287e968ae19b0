using System.Globalization;
using System.Text.Json;
using EsbGen.Benchmarks.Esb;
using EsbGen.Benchmarks.Esb.Job;
using EsbGen.Sample.Fake;
using EsbGen.Testing;

namespace EsbGen.Benchmarks.Load;

/// <summary>
/// Calls a fake ESB over loopback as fast as the machine can, while everything that can go wrong goes wrong at random: every call
/// must end in the result, or in the exception of its failure, within its time, and neither memory nor sockets may grow.
/// </summary>
internal static class LoadBenchmark
{
    private const double MostGrowth = 1.1;
    private const double MegaBytesOfNoise = 4;
    private const int MostSamples = 100;

    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(2);

    // Callers, server and full collections share the processors.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(5);

    /// <returns>Whether nothing happened that must not.</returns>
    public static async Task<bool> RunAsync(TimeSpan duration, int callerCount)
    {
        var journal = new Journal();
        var esb = new FakeEsb(EsbEndpoints.All) { MaxCalls = 0 };
        await using var server = await FakeServer.StartAsync(esb, port: 0, CancellationToken.None);
        var client = new JobClient(EsbTransport.Create(OptionsFor(server.Address)));
        journal.Open(1);
        var example = await client.GetStepInstanceStatusAsync(new() { BkBizId = 2, Params = new() { JobInstanceId = 1, StepInstanceId = 1 } });
        var expected = JsonSerializer.SerializeToUtf8Bytes(example);
        esb.OnAll().RespondsWith(new Faults(FakeResponse.Of(example), journal).Next);

        var outcomes = new Outcomes();
        Caller[] callers = [.. Enumerable.Range(0, callerCount).Select(_ => new Caller(client, expected, journal, outcomes))];
        var gauge = new Gauge(server.Address.Port, callers);
        using var stop = new CancellationTokenSource(duration);
        var interval = TimeSpan.FromSeconds(Math.Max(0.5, duration.TotalSeconds / MostSamples));
        var calling = Task.WhenAll([gauge.RunAsync(interval, stop.Token), .. callers.Select(caller => Task.Run(() => caller.RunAsync(stop.Token)))]);
        var isOver = await Task.WhenAny(calling, Task.Delay(duration + CallTimeout + Slack)) == calling;
        Check(outcomes, gauge, isOver);
        Report(outcomes, gauge, duration, callerCount);
        return outcomes.Complaints.Count == 0;
    }

    private static EsbOptions OptionsFor(Uri address) => new()
    {
        BaseAddress = address,
        AppCode = "load",
        AppSecret = "load_secret",
        Username = "admin",
        Timeout = CallTimeout,
        AttemptTimeout = AttemptTimeout,
        Retry = { Delay = TimeSpan.FromMilliseconds(10), MaxDelay = TimeSpan.FromMilliseconds(100) },
    };

    private static void Check(Outcomes outcomes, Gauge gauge, bool isOver)
    {
        if (!isOver || gauge.Longest > CallTimeout + Slack)
        {
            outcomes.Complain($"A call hangs: one was on its way for {gauge.Longest}, and {outcomes.Started - outcomes.Ended} have not ended.");
        }
        else if (outcomes.Started != outcomes.Ended)
        {
            outcomes.Complain($"{outcomes.Started} calls were made, and {outcomes.Ended} ended.");
        }

        if (gauge.SampleCount < 3)
        {
            outcomes.Complain("Memory and sockets were not seen often enough; run longer.");
            return;
        }

        var (early, late) = gauge.Compare();
        if (late.Memory > (early.Memory * MostGrowth) + MegaBytesOfNoise || late.Sockets > (early.Sockets * MostGrowth) + 8)
        {
            outcomes.Complain(string.Create(CultureInfo.InvariantCulture, $"What is in use grows: from {early.Memory:0.0} MB and {early.Sockets:0} sockets to {late.Memory:0.0} MB and {late.Sockets:0} sockets."));
        }
    }

    private static void Report(Outcomes outcomes, Gauge gauge, TimeSpan duration, int callerCount)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcomes.Ended} calls by {callerCount} callers in {duration.TotalSeconds:0} s: {outcomes.Ended / duration.TotalSeconds:0} a second; the longest was seen on its way for {gauge.Longest.TotalSeconds:0.0} s"));
        Console.WriteLine("| a call ended in | calls | share |");
        Console.WriteLine("| --- | --- | --- |");
        foreach (var (outcome, count) in outcomes.Counts)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {outcome} | {count} | {100.0 * count / outcomes.Ended:0.00} % |"));
        }

        if (gauge.SampleCount > 0)
        {
            var (early, late) = gauge.Compare();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"In use, early and late: {early.Memory:0.0} MB and {late.Memory:0.0} MB after collecting, {early.Sockets:0} and {late.Sockets:0} sockets"));
        }

        foreach (var complaint in outcomes.Complaints)
        {
            Console.WriteLine("WRONG: " + complaint);
        }
    }
}
