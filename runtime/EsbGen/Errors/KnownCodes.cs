namespace EsbGen;

/// <summary>What the codes of ESB, IAM and the API gateway mean to a caller.</summary>
internal static class KnownCodes
{
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
        EsbErrorCodes.PermissionDenied => FailureKind.Permission,
        EsbErrorCodes.General => SpeaksOfCredentials(message) ? FailureKind.Authentication : FailureKind.Other,
        >= EsbErrorCodes.UpstreamFailed and <= EsbErrorCodes.UpstreamInvalidResponse => FailureKind.Upstream,
        >= EsbErrorCodes.OperatorNotPermitted and <= EsbErrorCodes.AppNotPermitted => FailureKind.Permission,
        EsbErrorCodes.ComponentNotFound or EsbErrorCodes.ComponentInactive => FailureKind.NotFound,
        EsbErrorCodes.RateLimited => FailureKind.RateLimit,
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

    public static bool IsTransient(long? code) =>
        code is EsbErrorCodes.UpstreamFailed or EsbErrorCodes.RateLimited || GatewayStatusOf(code) is 429 or 502 or 503 or 504;

    /// <summary>The gateway's codes are 16, an HTTP status, and two digits more.</summary>
    private static long? GatewayStatusOf(long? code) => code is >= 1640000 and < 1651000 ? code / 100 % 1000 : null;

    private static bool SpeaksOfCredentials(string? message) =>
        message is not null && Array.Exists(CredentialWords, word => message.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
