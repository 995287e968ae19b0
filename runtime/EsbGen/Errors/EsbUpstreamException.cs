namespace EsbGen;

/// <summary>ESB did not get a response from the system behind it, or one that it does not understand (1306201 to 1306208).</summary>
public sealed class EsbUpstreamException : EsbException
{
    internal EsbUpstreamException(string message, EsbEndpoint endpoint, EsbFailure failure)
        : base(message, endpoint, failure)
    {
    }
}
