namespace EsbGen;

/// <summary>
/// What one call does otherwise than <see cref="EsbOptions"/> say. What is null stays as it is there; empty text sends none.
/// </summary>
public sealed record EsbCallOptions
{
    /// <summary>Who calls.</summary>
    public EsbCredentials? Credentials { get; init; }

    /// <summary>The supplier account, <c>bk_supplier_account</c>, sent where the request does not name one.</summary>
    public string? SupplierAccount { get; init; }

    /// <summary>The tenant, header <c>X-Bk-Tenant-Id</c>.</summary>
    public string? TenantId { get; init; }

    /// <summary>The language of messages, header <c>Blueking-Language</c>: <c>en</c> or <c>zh-hans</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The time zone, header <c>Blueking-Timezone</c>, such as <c>Asia/Shanghai</c>.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether the system's test environment is asked, header <c>X-Use-Test-Env</c>.</summary>
    public bool? UseTestEnvironment { get; init; }

    /// <summary>How long the call may take in all: positive and at most 24 days, or infinite.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// How long one attempt may take: positive and at most 24 days, or infinite; of this and the time of the whole call the shorter
    /// counts.
    /// </summary>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>
    /// Whether the call is retried after a transient failure: true also for an operation, which may then be done twice; false also
    /// for a query. Null for queries only, unless <see cref="EsbRetryOptions.RetryOperations"/> says otherwise.
    /// </summary>
    public bool? Retry { get; init; }

    /// <summary>
    /// Further headers, printable ASCII; one replaces another of its name. Those of the body and <c>X-Bkapi-Authorization</c>, for which
    /// there is <see cref="Credentials"/>, cannot be set.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }
}
