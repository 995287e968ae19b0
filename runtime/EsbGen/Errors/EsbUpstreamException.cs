namespace EsbGen;

/// <summary>ESB got no response from the system behind it, or one that it does not understand (1306201 to 1306208).</summary>
public sealed class EsbUpstreamException : EsbException
{
    /// <summary>Makes an exception with a default message.</summary>
    public EsbUpstreamException()
        : this("The system behind ESB failed.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    public EsbUpstreamException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that another one caused.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public EsbUpstreamException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EsbUpstreamException(string message, EsbEndpoint endpoint, EsbFailure failure)
        : base(message, endpoint, failure)
    {
    }
}
