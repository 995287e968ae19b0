namespace EsbGen;

/// <summary>ESB or the gateway knows no such API, or it is switched off (1306404, 1306405, 16404xx), or the response is HTTP 404.</summary>
public sealed class EsbNotFoundException : EsbException
{
    internal EsbNotFoundException(string message, EsbEndpoint endpoint, EsbFailure failure)
        : base(message, endpoint, failure)
    {
    }
}
