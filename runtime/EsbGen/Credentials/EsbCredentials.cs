namespace EsbGen;

/// <summary>Who calls: the app, and the user in whose name it does.</summary>
/// <remarks>
/// What names no app (no <see cref="AppCode"/> and no <see cref="AccessToken"/>) calls as the app of <see cref="EsbOptions"/>. A user is
/// never added: a call without one must not become a call of somebody else. Where several name the user, ESB takes the first of
/// <see cref="AccessToken"/>, <see cref="UserAccessToken"/>, <see cref="Token"/> and <see cref="Username"/>.
/// </remarks>
public sealed record EsbCredentials
{
    /// <summary>The app's id, <c>bk_app_code</c>.</summary>
    public string? AppCode { get; init; }

    /// <summary>The app's secret, <c>bk_app_secret</c>. Never printed.</summary>
    public string? AppSecret { get; init; }

    /// <summary>The user in whose name an app on ESB's whitelist calls, <c>bk_username</c>.</summary>
    public string? Username { get; init; }

    /// <summary>The user's login, <c>bk_token</c>: in a web app, the visitor's. Never printed.</summary>
    public string? Token { get; init; }

    /// <summary>The user's token of the older kind, <c>bk_access_token</c>. Never printed.</summary>
    public string? UserAccessToken { get; init; }

    /// <summary>
    /// A token for app and user together, <c>access_token</c>: always in the header, and nothing else beside it. Never printed.
    /// </summary>
    public string? AccessToken { get; init; }

    /// <summary>How they travel; null for <see cref="EsbOptions.CredentialsPlacement"/>.</summary>
    public EsbCredentialsPlacement? Placement { get; init; }

    /// <summary>Names app and user, never a secret.</summary>
    /// <returns>App and user.</returns>
    public override string ToString() => $"app '{AppCode}', user '{Username}'";
}
