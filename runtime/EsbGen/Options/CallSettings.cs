namespace EsbGen.Options;

/// <summary>What holds for one call: the client's options, and what the call does otherwise.</summary>
internal sealed class CallSettings
{
    /// <exception cref="ArgumentException">A setting of the call is wrong; the message names it.</exception>
    public CallSettings(EsbOptions options, EsbCallOptions? call)
    {
        Check(call);
        SupplierAccount = call?.SupplierAccount ?? options.SupplierAccount;
        TenantId = call?.TenantId ?? options.TenantId;
        Language = call?.Language ?? options.Language;
        TimeZone = call?.TimeZone ?? options.TimeZone;
        UseTestEnvironment = call?.UseTestEnvironment ?? options.UseTestEnvironment;
        Limit = call?.Timeout is { } timeout ? new TimeLimit(timeout, "EsbCallOptions.Timeout") : new TimeLimit(options.Timeout, "EsbOptions.Timeout");
        AttemptLimit = call?.AttemptTimeout is { } attempt ? new TimeLimit(attempt, "EsbCallOptions.AttemptTimeout") : new TimeLimit(options.AttemptTimeout, "EsbOptions.AttemptTimeout");
        FirstLimit = TimeLimit.Shorter(Limit, AttemptLimit);
        Headers = call?.Headers ?? NoHeaders;
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

    public IReadOnlyDictionary<string, string> Headers { get; }

    private static IReadOnlyDictionary<string, string> NoHeaders { get; } = new Dictionary<string, string>();

    /// <summary>What is left of the call's time, if anything is.</summary>
    /// <param name="elapsed">How long it has taken; never negative.</param>
    /// <param name="remaining">What is left, at most the whole.</param>
    public bool TryGetRemaining(TimeSpan elapsed, out TimeSpan remaining)
    {
        remaining = Limit.IsInfinite ? Limit.Time : Limit.Time - elapsed;
        return Limit.IsInfinite || remaining > TimeSpan.Zero;
    }

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

        foreach (var header in call.Headers ?? NoHeaders)
        {
            if (!HeaderRules.IsName(header.Key))
            {
                throw new ArgumentException($"EsbCallOptions.Headers cannot hold '{header.Key}': it is no header's name, or one that a call sets by itself.");
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
            throw new ArgumentException($"EsbCallOptions.{setting} must be printable ASCII, since it travels in a header.");
        }
    }
}
