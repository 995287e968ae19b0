namespace EsbGen;

/// <summary>How often a call that failed for the moment (<see cref="EsbException.IsTransient"/>) is made again, and after which waits.</summary>
public sealed class EsbRetryOptions
{
    /// <summary>How often a call is made again; 3 unless set, 0 for never, 20 at most.</summary>
    public int MaxRetryAttempts { get; set; } = 3;

    /// <summary>
    /// About how long the first wait is; half a second unless set. The next ones double, all are spread at random, and a
    /// <c>Retry-After</c> of the server counts instead. Not negative.
    /// </summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How long a wait may be; 10 seconds unless set. A server that asks by <c>Retry-After</c> for more is not called again: the
    /// exception tells <see cref="EsbException.RetryAfter"/>. At least <see cref="Delay"/>, and at most one day.
    /// </summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Whether operations are made again too. Unless set, only queries are (<see cref="EsbEndpoint.IsQuery"/>): what failed for its
    /// caller may have been done all the same, and would be done twice. One call says otherwise by <see cref="EsbCallOptions.Retry"/>.
    /// </summary>
    public bool RetryOperations { get; set; }

    internal EsbRetryOptions Copy() => (EsbRetryOptions)MemberwiseClone();
}
