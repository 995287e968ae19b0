using EsbGen.Limits;
using EsbGen.Options;
using Microsoft.Extensions.Options;

namespace EsbGen;

/// <summary>Names each invalid setting and what it must be.</summary>
internal sealed class EsbOptionsValidator : IValidateOptions<EsbOptions>
{
    public ValidateOptionsResult Validate(string? name, EsbOptions options)
    {
        var failures = FailuresOf(options);
        return failures.Count == 0 ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                string.IsNullOrEmpty(name) ? failures : failures.ConvertAll(failure => $"ESB '{name}': {failure}"));
    }

    internal static bool IsTimeout(TimeSpan value) =>
        (value > TimeSpan.Zero && value <= RuntimeLimits.Timeout) || value == Timeout.InfiniteTimeSpan;

    internal static IEnumerable<string> FailuresOf(EsbRetryOptions options)
    {
        if (options.MaxRetryAttempts is < 0 or > RuntimeLimits.RetryAttempts)
        {
            yield return "EsbOptions.Retry.MaxRetryAttempts must be from 0 to 20.";
        }

        if (options.Delay < TimeSpan.Zero || options.Delay > options.MaxDelay)
        {
            yield return "EsbOptions.Retry.Delay must not be negative or longer than EsbOptions.Retry.MaxDelay.";
        }

        if (options.MaxDelay > RuntimeLimits.RetryDelay)
        {
            yield return "EsbOptions.Retry.MaxDelay must be at most one day.";
        }
    }

    internal static List<string> FailuresOf(EsbOptions options)
    {
        var failures = new List<string>();
        if (options.BaseAddress is not { IsAbsoluteUri: true, Scheme: "http" or "https" } address)
        {
            failures.Add("EsbOptions.BaseAddress must be the absolute address of ESB, such as https://bk.example.com.");
        }
        else if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            failures.Add("EsbOptions.BaseAddress must not contain user info, a query or a fragment; credentials have their own settings.");
        }

        if (options.CredentialsProvider is not null)
        {
            CheckUnset(nameof(EsbOptions.Username), options.Username);
            CheckUnset(nameof(EsbOptions.Token), options.Token);
            CheckUnset(nameof(EsbOptions.UserAccessToken), options.UserAccessToken);
            CheckUnset(nameof(EsbOptions.AccessToken), options.AccessToken);
        }
        else if (string.IsNullOrEmpty(options.AccessToken))
        {
            CheckSet(nameof(EsbOptions.AppCode), options.AppCode, "id");
            CheckSet(nameof(EsbOptions.AppSecret), options.AppSecret, "secret");
        }

        if (options.CredentialsPlacement is not (EsbCredentialsPlacement.Parameters or EsbCredentialsPlacement.Header))
        {
            failures.Add("EsbOptions.CredentialsPlacement must be Parameters or Header.");
        }

        CheckHeader(nameof(EsbOptions.TenantId), options.TenantId);
        CheckHeader(nameof(EsbOptions.Language), options.Language);
        CheckHeader(nameof(EsbOptions.TimeZone), options.TimeZone);

        if (!IsTimeout(options.Timeout))
        {
            failures.Add("EsbOptions.Timeout must be positive and at most 24 days, or infinite.");
        }

        if (!IsTimeout(options.AttemptTimeout))
        {
            failures.Add("EsbOptions.AttemptTimeout must be positive and at most 24 days, or infinite.");
        }

        if (options.TimeProvider is null)
        {
            failures.Add("EsbOptions.TimeProvider must not be null.");
        }

        failures.AddRange(options.Retry is null
            ? ["EsbOptions.Retry must not be null; set its MaxRetryAttempts to 0 to disable retries."]
            : FailuresOf(options.Retry));
        if (options.MaxResponseSize is <= 0 or > RuntimeLimits.ResponseBytes)
        {
            failures.Add("EsbOptions.MaxResponseSize must be from 1 byte to 1 GiB.");
        }

        if (options.MaxDepth is <= 0 or > RuntimeLimits.JsonDepth)
        {
            failures.Add("EsbOptions.MaxDepth must be from 1 to 512.");
        }

        return failures;

        void CheckSet(string setting, string? value, string what)
        {
            if (string.IsNullOrEmpty(value))
            {
                failures.Add(
                    $"EsbOptions.{setting} must be the app's {what}, "
                    + "or EsbOptions.AccessToken or EsbOptions.CredentialsProvider must be set.");
            }
        }

        void CheckUnset(string setting, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                failures.Add(
                    $"EsbOptions.{setting} must not be set together with EsbOptions.CredentialsProvider, "
                    + "which provides the user of each call.");
            }
        }

        void CheckHeader(string setting, string? value)
        {
            if (value is not null && !HeaderRules.IsText(value))
            {
                failures.Add($"EsbOptions.{setting} must be printable ASCII, because it is sent in a header.");
            }
        }
    }
}
