namespace EsbGen;

/// <summary>
/// The codes of ESB itself, of IAM and of the API gateway, to compare with <see cref="EsbCode.Number"/>:
/// <c>catch (EsbException e) when (e.Code.Number == EsbErrorCodes.RateLimited)</c>. Each system behind ESB has codes of its own, which its
/// documents list.
/// </summary>
/// <remarks>Most of them arrive as an exception of their own already, such as <see cref="EsbRateLimitException"/>.</remarks>
public static class EsbErrorCodes
{
    /// <summary>ESB: an error without a code of its own, such as failed authentication; only the message says which.</summary>
    public const long General = 1306000;

    /// <summary>ESB: the system behind it failed or timed out. Transient.</summary>
    public const long UpstreamFailed = 1306201;

    /// <summary>ESB: no TLS connection to the system behind it.</summary>
    public const long UpstreamTlsFailed = 1306203;

    /// <summary>ESB: the system has no test environment (<see cref="EsbOptions.UseTestEnvironment"/>).</summary>
    public const long NoTestEnvironment = 1306206;

    /// <summary>ESB: requests to the system behind it are blocked.</summary>
    public const long UpstreamBlocked = 1306207;

    /// <summary>ESB: the system behind it sent a response that ESB does not understand.</summary>
    public const long UpstreamInvalidResponse = 1306208;

    /// <summary>ESB: the API does not accept the HTTP method.</summary>
    public const long MethodNotAllowed = 1306209;

    /// <summary>ESB: the operator has no permission.</summary>
    public const long OperatorNotPermitted = 1306401;

    /// <summary>ESB: the user has no permission.</summary>
    public const long UserNotPermitted = 1306402;

    /// <summary>ESB: the app has no permission.</summary>
    public const long AppNotPermitted = 1306403;

    /// <summary>ESB: there is no such API.</summary>
    public const long ComponentNotFound = 1306404;

    /// <summary>ESB: the API is switched off.</summary>
    public const long ComponentInactive = 1306405;

    /// <summary>ESB: an argument is missing or invalid.</summary>
    public const long InvalidArguments = 1306406;

    /// <summary>ESB: a variable of the address is missing or invalid.</summary>
    public const long InvalidPathVariables = 1306407;

    /// <summary>ESB: too many calls. Transient.</summary>
    public const long RateLimited = 1306429;

    /// <summary>IAM: the user has no permission; <see cref="EsbPermissionException.Permission"/> says which is missing.</summary>
    public const long PermissionDenied = 9900403;

    /// <summary>API gateway, HTTP 400: an argument is invalid, or the app code or secret is missing; only the message says which.</summary>
    public const long GatewayInvalidArguments = 1640001;

    /// <summary>API gateway, HTTP 401: the caller is not authenticated.</summary>
    public const long GatewayUnauthorized = 1640100;

    /// <summary>API gateway, HTTP 401: app and secret do not match.</summary>
    public const long GatewayAppUnauthorized = 1640101;

    /// <summary>API gateway, HTTP 401: the user's login is missing, wrong or expired.</summary>
    public const long GatewayUserUnauthorized = 1640102;

    /// <summary>API gateway, HTTP 403: the app has no permission for the API.</summary>
    public const long GatewayAppNotPermitted = 1640301;

    /// <summary>API gateway, HTTP 403: the caller's IP address is not allowed.</summary>
    public const long GatewayIpNotAllowed = 1640302;

    /// <summary>API gateway, HTTP 403: the user is not allowed.</summary>
    public const long GatewayUserNotAllowed = 1640303;

    /// <summary>API gateway, HTTP 404: there is no such API.</summary>
    public const long GatewayNotFound = 1640401;

    /// <summary>API gateway, HTTP 413: the request's body is too large.</summary>
    public const long GatewayBodyTooLarge = 1641301;

    /// <summary>API gateway, HTTP 414: the request's address is too long.</summary>
    public const long GatewayAddressTooLong = 1641401;

    /// <summary>API gateway, HTTP 429: too many calls to the stage. Transient.</summary>
    public const long GatewayStageRateLimited = 1642901;

    /// <summary>API gateway, HTTP 429: too many calls of the app to the stage. Transient.</summary>
    public const long GatewayAppRateLimited = 1642902;

    /// <summary>API gateway, HTTP 429: too many calls to the API. Transient.</summary>
    public const long GatewayApiRateLimited = 1642903;

    /// <summary>API gateway, HTTP 429: too many calls at the same time. Transient.</summary>
    public const long GatewayConcurrencyLimited = 1642904;

    /// <summary>API gateway, HTTP 500: the system behind it sent a 5xx.</summary>
    public const long GatewayUpstreamError = 1650000;

    /// <summary>API gateway, HTTP 500: an error of the gateway itself.</summary>
    public const long GatewayInternalError = 1650001;

    /// <summary>API gateway, HTTP 500: the API is configured wrongly.</summary>
    public const long GatewayInvalidConfiguration = 1650002;

    /// <summary>API gateway, HTTP 502: bad gateway. Transient.</summary>
    public const long GatewayBadGateway = 1650200;

    /// <summary>API gateway, HTTP 502: the request to the system behind it failed. Transient.</summary>
    public const long GatewayUpstreamFailed = 1650201;

    /// <summary>API gateway, HTTP 503: the service is unavailable. Transient.</summary>
    public const long GatewayUnavailable = 1650300;

    /// <summary>API gateway, HTTP 504: the system behind it timed out. Transient.</summary>
    public const long GatewayTimeout = 1650401;

    /// <summary>API gateway, HTTP 508: the request came back to the gateway.</summary>
    public const long GatewayLoop = 1650801;
}
