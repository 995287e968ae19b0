namespace EsbGen;

/// <summary>The API gateway before ESB refused the call or could not pass it on (16400xx to 16508xx), or an envelope came with HTTP 502, 503 or 504.</summary>
public sealed class EsbGatewayException : EsbException
{
    internal EsbGatewayException(string message, EsbEndpoint endpoint, EsbFailure failure)
        : base(message, endpoint, failure)
    {
    }
}
