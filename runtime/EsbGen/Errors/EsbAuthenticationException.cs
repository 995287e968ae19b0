namespace EsbGen;

/// <summary>
/// ESB or the gateway did not accept the caller: app, secret, login or token are missing, wrong or expired (1306000 or 1640001 with a
/// message that says so, 16401xx, HTTP 401).
/// </summary>
public sealed class EsbAuthenticationException : EsbException
{
    /// <summary>Makes an exception with a default message.</summary>
    public EsbAuthenticationException()
        : this("ESB did not accept the caller.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    public EsbAuthenticationException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that another one caused.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public EsbAuthenticationException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EsbAuthenticationException(string message, EsbEndpoint endpoint, EsbFailure failure)
        : base(message, endpoint, failure)
    {
    }
}
