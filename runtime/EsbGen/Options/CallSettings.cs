namespace EsbGen.Options;

/// <summary>The settings of one call: the client's options, and the call's overrides.</summary>
internal sealed class CallSettings
{
    /// <exception cref="ArgumentException">A setting of the call is invalid; the message names it.</exception>
    public CallSettings(EsbOptions options, EsbCallOptions? call)
    {
        Check(call);
        SupplierAccount = call?.SupplierAccount ?? options.SupplierAccount;
        TenantId = call?.TenantId ?? options.TenantId;
        Language = call?.Language ?? options.Language;
        TimeZone = call?.TimeZone ?? options.TimeZone;
        UseTestEnvironment = call?.UseTestEnvironment ?? options.UseTestEnvironment;
        Limit = call?.Timeout is { } timeout
            ? new TimeLimit(timeout, "EsbCallOptions.Timeout")
            : new TimeLimit(options.Timeout, "EsbOptions.Timeout");
        AttemptLimit = call?.AttemptTimeout is { } attempt
            ? new TimeLimit(attempt, "EsbCallOptions.AttemptTimeout")
            : new TimeLimit(options.AttemptTimeout, "EsbOptions.AttemptTimeout");
        FirstLimit = TimeLimit.Shorter(Limit, AttemptLimit);
        Headers = HeadersOf(call);
    }

    public string? SupplierAccount { get; }

    public string? TenantId { get; }

    public string? Language { get; }

    public string? TimeZone { get; }

    public bool UseTestEnvironment { get; }

    /// <summary>How long the call may take in all.</summary>
    public TimeLimit Limit { get; }

    /// <summary>How long one attempt may take.</summary>
    public TimeLimit AttemptLimit { get; }

    /// <summary>How long the first attempt may take, which is the whole call where it succeeds.</summary>
    public TimeLimit FirstLimit { get; }

    /// <summary>The call's own headers.</summary>
    public IEnumerable<KeyValuePair<string, string>> Headers { get; }

    /// <summary>What is left of the call's time, if anything is.</summary>
    /// <param name="elapsed">How long it has taken; never negative.</param>
    /// <param name="remaining">What is left, at most the whole.</param>
    public bool TryGetRemaining(TimeSpan elapsed, out TimeSpan remaining)
    {
        remaining = Limit.IsInfinite ? Limit.Time : Limit.Time - elapsed;
        return Limit.IsInfinite || remaining > TimeSpan.Zero;
    }

    private static IEnumerable<KeyValuePair<string, string>> HeadersOf(EsbCallOptions? call) =>
        call?.Headers ?? Enumerable.Empty<KeyValuePair<string, string>>();

    private static void Check(EsbCallOptions? call)
    {
        if (call is null)
        {
            return;
        }

        CheckText(nameof(call.TenantId), call.TenantId);
        CheckText(nameof(call.Language), call.Language);
        CheckText(nameof(call.TimeZone), call.TimeZone);
        CheckTime(nameof(call.Timeout), call.Timeout);
        CheckTime(nameof(call.AttemptTimeout), call.AttemptTimeout);

        foreach (var header in HeadersOf(call))
        {
            if (!HeaderRules.IsName(header.Key))
            {
                throw new ArgumentException(
                    $"EsbCallOptions.Headers must not contain '{header.Key}': it is not a valid header name, "
                    + "or a call sets the header itself.");
            }

            CheckText($"Headers['{header.Key}']", header.Value);
        }
    }

    private static void CheckTime(string setting, TimeSpan? time)
    {
        if (time is { } value && !EsbOptionsValidator.IsTimeout(value))
        {
            throw new ArgumentException($"EsbCallOptions.{setting} must be positive and at most 24 days, or infinite.");
        }
    }

    private static void CheckText(string setting, string? value)
    {
        if (value is not null && !HeaderRules.IsText(value))
        {
            throw new ArgumentException($"EsbCallOptions.{setting} must be printable ASCII, because it is sent in a header.");
        }
    }
}
