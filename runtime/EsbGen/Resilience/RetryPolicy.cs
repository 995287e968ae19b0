namespace EsbGen.Resilience;

/// <summary>Decides which failures are retried.</summary>
internal static class RetryPolicy
{
    /// <param name="options">The retry options.</param>
    /// <param name="exception">How the attempt failed.</param>
    /// <param name="endpoint">The API that was called.</param>
    /// <param name="isRetried">What the call itself says of retries; null for nothing.</param>
    public static bool Handles(EsbRetryOptions options, EsbException exception, EsbEndpoint? endpoint, bool? isRetried) =>
        Repeats(options, endpoint, isRetried) && exception.IsTransient && !(exception.RetryAfter > options.MaxDelay);

    /// <summary>Whether a call is retried at all, should it fail.</summary>
    /// <inheritdoc cref="Handles"/>
    public static bool Repeats(EsbRetryOptions options, EsbEndpoint? endpoint, bool? isRetried) =>
        isRetried ?? (endpoint is { IsQuery: true } || options.RetryOperations);
}
