namespace EsbGen.Transport;

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
        Timeout = call?.Timeout ?? options.Timeout;
        TimeoutSetting = call?.Timeout is null ? "EsbOptions.Timeout" : "EsbCallOptions.Timeout";
        Headers = call?.Headers ?? NoHeaders;
    }

    public string? SupplierAccount { get; }

    public string? TenantId { get; }

    public string? Language { get; }

    public string? TimeZone { get; }

    public bool UseTestEnvironment { get; }

    public TimeSpan Timeout { get; }

    /// <summary>Where the timeout was set, for whom it takes by surprise.</summary>
    public string TimeoutSetting { get; }

    public IReadOnlyDictionary<string, string> Headers { get; }

    private static IReadOnlyDictionary<string, string> NoHeaders { get; } = new Dictionary<string, string>();

    /// <summary>What takes out of texts all that the call must keep to itself.</summary>
    public Redactor RedactorWith(SentCredentials credentials) =>
        Headers.Count == 0 ? credentials.Redactor : credentials.Redactor.With(Headers.SelectMany(HeaderRules.SecretsOf));

    private static void Check(EsbCallOptions? call)
    {
        if (call is null)
        {
            return;
        }

        CheckText(nameof(call.TenantId), call.TenantId);
        CheckText(nameof(call.Language), call.Language);
        CheckText(nameof(call.TimeZone), call.TimeZone);
        if (call.Timeout is { } timeout && !EsbOptionsValidator.IsTimeout(timeout))
        {
            throw new ArgumentException("EsbCallOptions.Timeout must be positive and at most 24 days, or infinite.");
        }

        foreach (var header in call.Headers ?? NoHeaders)
        {
            if (!HeaderRules.IsName(header.Key))
            {
                throw new ArgumentException($"EsbCallOptions.Headers cannot hold '{header.Key}': it is no header's name, or one that a call sets by itself.");
            }

            CheckText($"Headers['{header.Key}']", header.Value);
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
