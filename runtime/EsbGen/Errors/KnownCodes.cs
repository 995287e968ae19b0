namespace EsbGen;

/// <summary>The codes that ESB, IAM and the API gateway give themselves; every system behind ESB has others.</summary>
internal static class KnownCodes
{
    public const long NoPermission = 9900403;

    private const long Generic = 1306000;
    private const long UpstreamFailed = 1306201;
    private const long LastUpstream = 1306208;
    private const long NoOperatorPermission = 1306401;
    private const long NoAppPermission = 1306403;
    private const long NoComponent = 1306404;
    private const long InactiveComponent = 1306405;
    private const long TooManyCalls = 1306429;

    /// <summary>
    /// What ESB and the gateway speak of when they do not accept who calls. They have no code for that: ESB says 1306000, the gateway
    /// 1640001, which mean wrong parameters too.
    /// </summary>
    private static readonly string[] CredentialWords =
    [
        "authentication failed", "valid user identity", "bk_app_code", "bk_app_secret", "bk_signature", "bk_token", "access_token",
        "app code", "app secret",
    ];

    public static FailureKind KindOf(long? code, string? message) => code switch
    {
        NoPermission => FailureKind.Permission,
        Generic => SpeaksOfCredentials(message) ? FailureKind.Authentication : FailureKind.Other,
        >= UpstreamFailed and <= LastUpstream => FailureKind.Upstream,
        >= NoOperatorPermission and <= NoAppPermission => FailureKind.Permission,
        NoComponent or InactiveComponent => FailureKind.NotFound,
        TooManyCalls => FailureKind.RateLimit,
        _ => GatewayStatusOf(code) switch
        {
            null => FailureKind.Other,
            400 when SpeaksOfCredentials(message) => FailureKind.Authentication,
            401 => FailureKind.Authentication,
            403 => FailureKind.Permission,
            404 => FailureKind.NotFound,
            429 => FailureKind.RateLimit,
            _ => FailureKind.Gateway,
        },
    };

    public static bool IsTransient(long? code) => code is UpstreamFailed or TooManyCalls || GatewayStatusOf(code) is 429 or 502 or 503 or 504;

    /// <summary>The gateway's codes are 16, an HTTP status, and two digits more.</summary>
    private static long? GatewayStatusOf(long? code) => code is >= 1640000 and < 1651000 ? code / 100 % 1000 : null;

    private static bool SpeaksOfCredentials(string? message) =>
        message is not null && Array.Exists(CredentialWords, word => message.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
