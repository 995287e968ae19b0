namespace EsbGen.Testing;

/// <summary>The names by which credentials travel.</summary>
internal static class CredentialNames
{
    public const string AccessToken = "access_token";

    /// <summary>An API's own parameter may be called so too.</summary>
    public const string OldUsername = "username";

    /// <summary>Whether a parameter is a credential and nothing else.</summary>
    public static bool Contain(string name) => name is
        "bk_app_code" or "bk_app_secret" or "bk_token" or "bk_username" or "bk_access_token" or AccessToken or "app_code" or "app_secret";

    public static EsbCredentials CredentialsOf(Dictionary<string, string> given, EsbCredentialsPlacement placement)
    {
        return new EsbCredentials
        {
            AppCode = First("bk_app_code", "app_code"),
            AppSecret = First("bk_app_secret", "app_secret"),
            AccessToken = First(AccessToken),
            UserAccessToken = First("bk_access_token"),
            Token = First("bk_token"),
            Username = First("bk_username", OldUsername),
            Placement = placement,
        };

        string? First(params string[] names) =>
            Array.Find(names, name => given.TryGetValue(name, out var value) && value.Length > 0) is { } found ? given[found] : null;
    }
}
