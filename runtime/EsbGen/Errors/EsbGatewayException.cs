namespace EsbGen;

/// <summary>
/// The API gateway before ESB refused the call or could not pass it on (16400xx to 16508xx), or an envelope came with HTTP 502, 503 or
/// 504.
/// </summary>
public sealed class EsbGatewayException : EsbException
{
    /// <summary>Makes an exception with a default message.</summary>
    public EsbGatewayException()
        : this("The API gateway refused the call or could not pass it on.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    public EsbGatewayException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that another one caused.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public EsbGatewayException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EsbGatewayException(string message, EsbEndpoint endpoint, EsbFailure failure)
        : base(message, endpoint, failure)
    {
    }
}
