namespace EsbGen;

/// <summary>ESB or the gateway knows no such API, or it is switched off (1306404, 1306405, 16404xx), or the response is HTTP 404.</summary>
public sealed class EsbNotFoundException : EsbException
{
    /// <summary>Makes an exception with a default message.</summary>
    public EsbNotFoundException()
        : this("ESB knows no such API.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    public EsbNotFoundException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that another one caused.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public EsbNotFoundException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EsbNotFoundException(string message, EsbEndpoint endpoint, EsbFailure failure)
        : base(message, endpoint, failure)
    {
    }
}
