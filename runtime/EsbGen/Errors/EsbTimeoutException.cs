namespace EsbGen;

/// <summary>The call took longer than it may; the message names the setting. A <see cref="TimeoutException"/> is within.</summary>
public sealed class EsbTimeoutException : EsbException
{
    internal EsbTimeoutException(string message, EsbEndpoint endpoint, EsbFailure failure, TimeSpan limit, Exception inner)
        : base(message, endpoint, failure, new TimeoutException(message, inner)) => Limit = limit;

    /// <summary>How long it was allowed to take.</summary>
    public TimeSpan Limit { get; }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
