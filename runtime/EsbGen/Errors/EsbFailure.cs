using System.Net;

namespace EsbGen;

/// <summary>What is known of a call that failed.</summary>
internal sealed record EsbFailure(
    EsbCode Code,
    string? Message,
    string? RequestId,
    EsbPermission? Permission,
    HttpStatusCode? HttpStatus,
    string? RawResponse,
    TimeSpan? RetryAfter)
{
    public static EsbFailure WithoutResponse { get; } = new(default, null, null, null, null, null, null);

    /// <summary>The kind of failure that the response reports.</summary>
    public FailureKind Kind { get; init; }

    /// <summary>The exception that callers catch for it.</summary>
    public EsbException ToException(FailureKind kind, string message, EsbEndpoint endpoint) => kind switch
    {
        FailureKind.Permission => new EsbPermissionException(message, endpoint, this),
        FailureKind.Authentication => new EsbAuthenticationException(message, endpoint, this),
        FailureKind.RateLimit => new EsbRateLimitException(message, endpoint, this),
        FailureKind.Upstream => new EsbUpstreamException(message, endpoint, this),
        FailureKind.NotFound => new EsbNotFoundException(message, endpoint, this),
        FailureKind.Gateway => new EsbGatewayException(message, endpoint, this),
        FailureKind.Protocol => new EsbProtocolException(message, endpoint, this),
        _ => new EsbException(message, endpoint, this),
    };
}
