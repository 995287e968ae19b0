using EsbGen.Resilience;
using EsbGen.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;
using Polly.Retry;

namespace EsbGen;

/// <summary>What a pipeline of one's own (<see cref="EsbOptions.Pipeline"/>) is made with.</summary>
public static class EsbResilience
{
    /// <summary>The API that is called, in the properties of the pipeline's context.</summary>
    public static ResiliencePropertyKey<EsbEndpoint> Endpoint { get; } = new("EsbGen.Endpoint");

    internal static ResiliencePropertyKey<bool?> Retry { get; } = new("EsbGen.Retry");

    internal static ResiliencePropertyKey<ILogger> Logger { get; } = new("EsbGen.Logger");

    /// <summary>Adds the retries that EsbGen performs if no pipeline is set: calls are retried after transient failures.</summary>
    /// <param name="builder">Where to.</param>
    /// <param name="options">How often and after which waits; later changes have no effect.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An option is out of its range; the message names it.</exception>
    public static ResiliencePipelineBuilder AddEsbRetry(this ResiliencePipelineBuilder builder, EsbRetryOptions options)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        _ = options ?? throw new ArgumentNullException(nameof(options));
        var retry = options.Copy();
        if (EsbOptionsValidator.FailuresOf(retry).FirstOrDefault() is { } failure)
        {
            throw new ArgumentException(failure, nameof(options));
        }

        return retry.MaxRetryAttempts == 0 ? builder : builder.AddRetry(new RetryStrategyOptions
        {
            Name = "EsbGen.Retry",
            MaxRetryAttempts = retry.MaxRetryAttempts,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = retry.Delay,
            MaxDelay = retry.MaxDelay,
            ShouldHandle = arguments => new ValueTask<bool>(Handles(retry, arguments.Context, arguments.Outcome.Exception)),
            DelayGenerator = static arguments => new ValueTask<TimeSpan?>((arguments.Outcome.Exception as EsbException)?.RetryAfter),
            OnRetry = static arguments =>
            {
                if (arguments.Outcome.Exception is EsbException { Endpoint: { } endpoint })
                {
                    Log.Retrying(
                        arguments.Context.Properties.GetValue(Logger, NullLogger.Instance),
                        endpoint,
                        arguments.RetryDelay.TotalMilliseconds,
                        arguments.AttemptNumber + 1);
                }

                return default;
            },
        });
    }

    private static bool Handles(EsbRetryOptions retry, ResilienceContext context, Exception? exception) =>
        exception is EsbException failure
            && RetryPolicy.Handles(retry, failure, failure.Endpoint, context.Properties.GetValue(Retry, null));
}
