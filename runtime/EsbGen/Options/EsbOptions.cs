using Polly;

namespace EsbGen;

/// <summary>Where ESB is, who calls it, and how.</summary>
public sealed class EsbOptions
{
    /// <summary>
    /// ESB's root, such as <c>https://bk.example.com</c>: absolute, http or https, without user info, query or fragment. Required.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// The app's id, <c>bk_app_code</c>. Required unless <see cref="AccessToken"/> or <see cref="CredentialsProvider"/> is set.
    /// </summary>
    public string? AppCode { get; set; }

    /// <summary>
    /// The app's secret, <c>bk_app_secret</c>. Required unless <see cref="AccessToken"/> or <see cref="CredentialsProvider"/> is set.
    /// Never printed.
    /// </summary>
    public string? AppSecret { get; set; }

    /// <summary>The user in whose name an app on ESB's whitelist calls, <c>bk_username</c>.</summary>
    public string? Username { get; set; }

    /// <summary>The user's login, <c>bk_token</c>. Never printed.</summary>
    public string? Token { get; set; }

    /// <summary>The user's token of the older kind, <c>bk_access_token</c>. Never printed.</summary>
    public string? UserAccessToken { get; set; }

    /// <summary>
    /// A token for app and user together, <c>access_token</c>. ESB reads it from the header only, and nothing else is
    /// sent beside it. Never printed.
    /// </summary>
    public string? AccessToken { get; set; }

    /// <summary>
    /// Who says, call by call, who calls; null where the settings above say so for all calls. Beside it, only <see cref="AppCode"/> and
    /// <see cref="AppSecret"/> may be set, for credentials that name no app.
    /// </summary>
    public IEsbCredentialsProvider? CredentialsProvider { get; set; }

    /// <summary>How credentials travel; as parameters unless set otherwise.</summary>
    public EsbCredentialsPlacement CredentialsPlacement { get; set; }

    /// <summary>
    /// The supplier account, <c>bk_supplier_account</c>, sent where a request does not name one; ESB takes <c>"0"</c> for none.
    /// </summary>
    public string? SupplierAccount { get; set; }

    /// <summary>The tenant, header <c>X-Bk-Tenant-Id</c>.</summary>
    public string? TenantId { get; set; }

    /// <summary>The language of messages, header <c>Blueking-Language</c>: <c>en</c> or <c>zh-hans</c>.</summary>
    public string? Language { get; set; }

    /// <summary>The time zone, header <c>Blueking-Timezone</c>, such as <c>Asia/Shanghai</c>.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Whether systems' test environments are asked, header <c>X-Use-Test-Env</c>.</summary>
    public bool UseTestEnvironment { get; set; }

    /// <summary>
    /// How long a call may take in all, with the waits between its attempts; 2 minutes unless set. Positive and at most 24 days, or
    /// infinite.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How long one attempt may take; 40 seconds unless set, since ESB gives the systems behind it 30. Positive and at most 24 days, or
    /// infinite; of this and <see cref="Timeout"/> the shorter counts.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(40);

    /// <summary>
    /// How often, and after which delays, a query is retried after a transient failure; set
    /// <see cref="EsbRetryOptions.MaxRetryAttempts"/> to 0 to disable retries.
    /// </summary>
    public EsbRetryOptions Retry { get; set; } = new();

    /// <summary>
    /// What is around each call instead of <see cref="Retry"/>: it sees ESB's failures as <see cref="EsbException"/>, which HTTP does not
    /// show, and the API by <see cref="EsbResilience.Endpoint"/>. What its strategies throw themselves reaches the caller as it is.
    /// <see cref="ResiliencePipeline.Empty"/> for nothing. Null unless set.
    /// </summary>
    public ResiliencePipeline? Pipeline { get; set; }

    /// <summary>The clock of timeouts and waits: the system's unless set.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>How many bytes a response may have, decompressed; 64 MiB unless set, 1 GiB at most.</summary>
    public int MaxResponseSize { get; set; } = 64 * 1024 * 1024;

    /// <summary>How deep a response may be nested; 64 unless set, 512 at most.</summary>
    public int MaxDepth { get; set; } = 64;

    /// <summary>
    /// Whether a response that differs from its document is an <see cref="EsbProtocolException"/> that names the members by JSON path;
    /// false unless set. Otherwise each such path is logged and counted once, and the call goes on with all that came.
    /// </summary>
    public bool Strict { get; set; }

    /// <summary>Names what is set, never a secret.</summary>
    /// <returns>Base address, app and user.</returns>
    public override string ToString() => $"ESB at {AddressText(BaseAddress)} as app '{AppCode}', user '{Username}'";

    /// <summary>Without user info and query, where somebody may have put a secret before the options are validated.</summary>
    private static string AddressText(Uri? address) => address switch
    {
        null => "(no address)",
        { IsAbsoluteUri: true } => address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped),
        _ => "(no absolute address)",
    };

    /// <summary>The credentials that are set here.</summary>
    internal EsbCredentials OwnCredentials => new()
    {
        AppCode = AppCode,
        AppSecret = AppSecret,
        Username = Username,
        Token = Token,
        UserAccessToken = UserAccessToken,
        AccessToken = AccessToken,
        Placement = CredentialsPlacement,
    };

    /// <summary>Copies the options, so that a later change does not reach a transport.</summary>
    internal EsbOptions Copy()
    {
        var copy = (EsbOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        return copy;
    }
}
