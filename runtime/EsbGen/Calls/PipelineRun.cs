using System.Runtime.ExceptionServices;
using EsbGen.Resilience;
using EsbGen.Telemetry;
using Microsoft.Extensions.Logging;
using Polly;

namespace EsbGen.Calls;

/// <summary>
/// A call within a pipeline. Where the pipeline only says what happens after a failure, the call is made once before it, so that a success
/// costs nothing; the pipeline then begins with that failure.
/// </summary>
/// <param name="attempt">Makes the call once, knowing which attempt it is.</param>
/// <param name="call">The call.</param>
/// <param name="failure">How the first attempt ended, where there was one.</param>
/// <param name="logger">Where to log to.</param>
internal sealed class PipelineRun<TResponse>(
    Func<Call<TResponse>, int, CancellationToken, Task<TResponse>> attempt,
    Call<TResponse> call,
    EsbException? failure,
    ILogger logger)
    where TResponse : class, IEsbResponse
{
    private EsbException? _first = failure;
    private EsbException? _last = failure;
    private int _attempts;

    /// <param name="pipeline">What is around the attempts.</param>
    /// <param name="time">The clock.</param>
    /// <param name="remaining">How long it may take.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="EsbException">The last attempt failed, or the time is up.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    public async Task<TResponse> ExecuteAsync(
        ResiliencePipeline pipeline,
        TimeProvider time,
        TimeSpan remaining,
        CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(time, remaining, cancellationToken);
        var context = ResilienceContextPool.Shared.Get(call.Endpoint.ToString(), deadline.Token);
        context.Properties.Set(EsbResilience.Endpoint, call.Endpoint);
        context.Properties.Set(EsbResilience.Retry, call.Options?.Retry);
        context.Properties.Set(EsbResilience.Logger, logger);
        try
        {
            return await pipeline.ExecuteAsync(static (context, run) => run.AttemptAsync(context.CancellationToken), context, this)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (deadline.IsOver)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                throw Messages.Ended(call.Endpoint, exception, cancellationToken);
            }

            var timeout = TimedOut(exception);
            Log.Failed(logger, call.Endpoint, timeout.Message, timeout.Limit.TotalMilliseconds, timeout.Attempts, null, null, null);
            throw timeout;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<TResponse> AttemptAsync(CancellationToken cancellationToken)
    {
        var attempts = Interlocked.Increment(ref _attempts);
        if (Interlocked.Exchange(ref _first, null) is { } first)
        {
            ExceptionDispatchInfo.Capture(first).Throw();
        }

        try
        {
            return await attempt(call, attempts, cancellationToken).ConfigureAwait(false);
        }
        catch (EsbException exception)
        {
            exception.CountAttempts(attempts);
            Volatile.Write(ref _last, exception);
            throw;
        }
    }

    private EsbTimeoutException TimedOut(OperationCanceledException exception)
    {
        var limit = call.Settings.Limit;
        var last = Volatile.Read(ref _last);
        return new EsbTimeoutException(
            Messages.TimedOut(call.Endpoint, limit),
            call.Endpoint,
            EsbFailure.WithoutResponse,
            limit.Time,
            last ?? (Exception)exception)
        {
            Attempts = Volatile.Read(ref _attempts),
            CurlCommand = last?.CurlCommand,
        };
    }
}
