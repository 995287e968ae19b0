namespace EsbGen;

/// <summary>ESB or the gateway before it does not accept who calls: app, secret, login or token are missing, wrong or expired (1306000 or 1640001 with a message that says so, 16401xx, HTTP 401).</summary>
public sealed class EsbAuthenticationException : EsbException
{
    internal EsbAuthenticationException(string message, EsbEndpoint endpoint, EsbFailure failure)
        : base(message, endpoint, failure)
    {
    }
}
