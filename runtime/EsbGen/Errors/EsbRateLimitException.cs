namespace EsbGen;

/// <summary>Too many calls (1306429, 16429xx, HTTP 429). <see cref="EsbException.RetryAfter"/> says how long to wait, where the server does.</summary>
public sealed class EsbRateLimitException : EsbException
{
    internal EsbRateLimitException(string message, EsbEndpoint endpoint, EsbFailure failure)
        : base(message, endpoint, failure)
    {
    }
}
