using System.Net.NetworkInformation;

namespace EsbGen.Benchmarks.Load;

/// <summary>Looks now and then at what must stay as it is: memory, sockets, and how long calls have been on their way.</summary>
internal sealed class Gauge(int port, IReadOnlyList<Caller> callers)
{
    private const double MegaByte = 1024 * 1024;

    private readonly List<(double Memory, int Sockets)> _samples = [];

    /// <summary>The longest that a call was seen on its way.</summary>
    public TimeSpan Longest { get; private set; }

    public int SampleCount => _samples.Count;

    public async Task RunAsync(TimeSpan interval, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
            {
                var waiting = callers.Max(static caller => caller.Waiting);
                Longest = waiting > Longest ? waiting : Longest;
                _samples.Add((GC.GetTotalMemory(forceFullCollection: true) / MegaByte, SocketCount()));
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    /// <summary>The medians of an early part and of the last: megabytes that are in use, and connections.</summary>
    public ((double Memory, double Sockets) Early, (double Memory, double Sockets) Late) Compare()
    {
        // The first samples see caches fill and code being compiled.
        var third = Math.Max(1, _samples.Count / 3);
        return (Median(_samples.GetRange(Math.Min(third, _samples.Count - third), third)), Median(_samples.GetRange(_samples.Count - third, third)));
    }

    private static (double Memory, double Sockets) Median(List<(double Memory, int Sockets)> samples) =>
        (Rounds.Median([.. samples.Select(static sample => sample.Memory)]), Rounds.Median([.. samples.Select(static sample => (double)sample.Sockets)]));

    private int SocketCount() => IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections()
        .Count(connection => connection.RemoteEndPoint.Port == port && connection.State is not TcpState.TimeWait);
}
