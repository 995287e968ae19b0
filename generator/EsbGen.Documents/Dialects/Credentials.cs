namespace EsbGen.Documents.Dialects;

/// <summary>Parameters that belong to the client's options, never to a request.</summary>
internal static class Credentials
{
    public static bool IsCredential(string name) => name is
        "bk_app_code" or "bk_app_secret" or "bk_token" or "bk_username" or "bk_access_token" or "access_token" or "app_code" or "app_secret";

    /// <summary>The old name of <c>bk_username</c>, which is also a parameter of some APIs: only the common table decides.</summary>
    public static bool IsOldUsername(string name) => name is "username";
}
