namespace EsbGen;

/// <summary>
/// How often, and after which delays, a call is retried after a transient failure (<see cref="EsbException.IsTransient"/>).
/// </summary>
public sealed class EsbRetryOptions
{
    /// <summary>The maximum number of retries; from 0, which disables them, to 20. The default is 3.</summary>
    public int MaxRetryAttempts { get; set; } = 3;

    /// <summary>
    /// About how long the first wait is; half a second unless set. The next ones double, all are spread at random, and a
    /// <c>Retry-After</c> of the server counts instead. Not negative.
    /// </summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How long a wait may be; 10 seconds unless set. A server that asks by <c>Retry-After</c> for more is not called again: the
    /// exception has a <see cref="EsbException.RetryAfter"/>. At least <see cref="Delay"/>, and at most one day.
    /// </summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Whether operations are retried too. By default, only queries are (<see cref="EsbEndpoint.IsQuery"/>): what failed for its
    /// caller may have been done all the same, and would be done twice. One call says otherwise by <see cref="EsbCallOptions.Retry"/>.
    /// </summary>
    public bool RetryOperations { get; set; }

    internal EsbRetryOptions Copy() => (EsbRetryOptions)MemberwiseClone();
}
