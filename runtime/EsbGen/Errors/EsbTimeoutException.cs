namespace EsbGen;

/// <summary>
/// The call took longer than it may; the message names the setting. Where a transport throws it, <see cref="Exception.InnerException"/> is
/// a <see cref="TimeoutException"/>.
/// </summary>
public sealed class EsbTimeoutException : EsbException
{
    /// <summary>Makes an exception with a default message.</summary>
    public EsbTimeoutException()
        : this("The ESB call took longer than it may.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    public EsbTimeoutException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that another one caused.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public EsbTimeoutException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EsbTimeoutException(string message, EsbEndpoint endpoint, EsbFailure failure, TimeSpan limit, Exception inner)
        : base(message, endpoint, failure, new TimeoutException(message, inner)) => Limit = limit;

    /// <summary>How long it was allowed to take.</summary>
    public TimeSpan Limit { get; init; }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
