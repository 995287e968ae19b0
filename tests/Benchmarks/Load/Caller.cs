using System.Diagnostics;
using System.Text.Json;
using EsbGen.Benchmarks.Esb.Job;

namespace EsbGen.Benchmarks.Load;

/// <summary>Makes one call after the other, and holds what each ends in against what it met on its way.</summary>
internal sealed class Caller(IJobClient client, byte[] expected, Journal journal, Outcomes outcomes)
{
    private const string Cancelled = "cancelled by its caller";
    private const double CancelledShare = 0.02;

    private static readonly TimeSpan LatestCancellation = TimeSpan.FromMilliseconds(20);

    private long _since;

    /// <summary>How long its call has been on its way; zero where it has none.</summary>
    public TimeSpan Waiting => Volatile.Read(ref _since) is not 0 and var since ? Stopwatch.GetElapsedTime(since) : TimeSpan.Zero;

    /// <summary>Calls until it is told to stop, and ends with the call that is on its way then.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var number = outcomes.Start();
            journal.Open(number);
            Volatile.Write(ref _since, Stopwatch.GetTimestamp());
            outcomes.End(await CallAsync(number));
            Volatile.Write(ref _since, 0);
        }
    }

    private async Task<string> CallAsync(long number)
    {
        using var giveUp = new CancellationTokenSource();
        if (Random.Shared.NextDouble() < CancelledShare)
        {
            giveUp.CancelAfter(LatestCancellation * Random.Shared.NextDouble());
        }

        try
        {
            var answer = await client.GetStepInstanceStatusAsync(
                new() { BkBizId = 2, Params = new() { JobInstanceId = number, StepInstanceId = 1 } },
                new() { Retry = Random.Shared.Next(2) == 0 ? false : null },
                giveUp.Token);
            if (!JsonSerializer.SerializeToUtf8Bytes(answer).AsSpan().SequenceEqual(expected))
            {
                outcomes.Complain($"Call {number} ended in a result that is not the one that was sent.");
            }

            return Judge(number, null, "a result");
        }
        catch (OperationCanceledException) when (giveUp.IsCancellationRequested)
        {
            journal.Close(number);
            return Cancelled;
        }
        catch (EsbException exception)
        {
            return Judge(number, exception.GetType(), exception.GetType().Name);
        }
#pragma warning disable CA1031 // Whatever else comes is what this benchmark looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            outcomes.Complain($"Call {number} ended in an exception that is none of ESB's: {exception}");
            return exception.GetType().Name;
        }
    }

    /// <summary>
    /// The last attempt decides. Where one was given up, what came late may be noted behind what came after it; and a call's
    /// own time may be over at any time.
    /// </summary>
    private string Judge(long number, Type? outcome, string name)
    {
        var met = journal.Close(number);
        var isFair = outcome == typeof(EsbTimeoutException) || (met.Count > 0 && met.Last().Outcome == outcome)
            || (met.Any(static fault => fault.Outcome == typeof(EsbTimeoutException)) && met.Any(fault => fault.Outcome == outcome));
        if (!isFair)
        {
            outcomes.Complain($"Call {number} ended in {name}; its attempts met: {string.Join(", ", met.Select(static fault => fault.Name))}.");
        }

        return name;
    }
}
