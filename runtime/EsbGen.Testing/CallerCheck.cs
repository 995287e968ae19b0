namespace EsbGen.Testing;

/// <summary>
/// Checks the caller's credentials as ESB does: every failure has code 1306000, and only the message says which one it is.
/// </summary>
internal static class CallerCheck
{
    /// <summary>Null where the caller is accepted.</summary>
    public static string? WhyRefused(EsbCredentials given, FakeEsb esb)
    {
        if (given.AccessToken is { } accessToken)
        {
            return Accepts(esb.Tokens, accessToken) ? null : "app authentication failed: access_token is invalid";
        }

        if (given.AppCode is not { } app)
        {
            return "app authentication failed: bk_app_code is missing";
        }

        if (esb.Apps is { } apps && !apps.ContainsKey(app))
        {
            return "app authentication failed: bk_app_code is unknown";
        }

        if (given.AppSecret is not { } secret)
        {
            return "app authentication failed: bk_app_secret is missing";
        }

        if (esb.Apps is { } known && known[app] != secret)
        {
            return "app authentication failed: bk_app_secret is wrong";
        }

        return WhyUserRefused(given, esb);
    }

    /// <summary>The first of the user's identities that is given decides.</summary>
    private static string? WhyUserRefused(EsbCredentials given, FakeEsb esb) =>
        given.UserAccessToken is { } access
            ? Accepts(esb.Tokens, access) ? null : "user authentication failed: bk_access_token is invalid"
        : given.Token is { } token ? Accepts(esb.Tokens, token) ? null : "user authentication failed: bk_token is invalid"
        : given.Username is { } name ? Accepts(esb.Usernames, name) ? null : "user authentication failed: bk_username is unknown"
        : "user authentication failed: please provide a valid user identity, such as bk_username, bk_token";

    private static bool Accepts(IReadOnlyCollection<string>? known, string given) => known is null || known.Contains(given);
}
