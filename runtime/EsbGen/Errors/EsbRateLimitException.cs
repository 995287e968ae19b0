namespace EsbGen;

/// <summary>
/// Too many calls (1306429, 16429xx, HTTP 429). <see cref="EsbException.RetryAfter"/> says how long to wait, where the server does.
/// </summary>
public sealed class EsbRateLimitException : EsbException
{
    /// <summary>Makes an exception with a default message.</summary>
    public EsbRateLimitException()
        : this("Too many ESB calls.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    public EsbRateLimitException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that another one caused.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public EsbRateLimitException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EsbRateLimitException(string message, EsbEndpoint endpoint, EsbFailure failure)
        : base(message, endpoint, failure)
    {
    }
}
