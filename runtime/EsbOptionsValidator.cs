using Microsoft.Extensions.Options;

namespace EsbGen;

/// <summary>Says which setting is wrong and what it should be.</summary>
internal sealed class EsbOptionsValidator : IValidateOptions<EsbOptions>
{
    public ValidateOptionsResult Validate(string? name, EsbOptions options)
    {
        var failures = FailuresOf(options);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    internal static List<string> FailuresOf(EsbOptions options)
    {
        var failures = new List<string>();
        if (options.BaseAddress is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
        {
            failures.Add("EsbOptions.BaseAddress must be the absolute address of ESB, such as https://bk.example.com.");
        }

        if (string.IsNullOrEmpty(options.AccessToken))
        {
            if (string.IsNullOrEmpty(options.AppCode))
            {
                failures.Add("EsbOptions.AppCode must be the app's id, or EsbOptions.AccessToken must be set.");
            }

            if (string.IsNullOrEmpty(options.AppSecret))
            {
                failures.Add("EsbOptions.AppSecret must be the app's secret, or EsbOptions.AccessToken must be set.");
            }
        }

        if (options.Timeout <= TimeSpan.Zero && options.Timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            failures.Add("EsbOptions.Timeout must be positive or infinite.");
        }

        if (options.MaximalAnswerSize <= 0)
        {
            failures.Add("EsbOptions.MaximalAnswerSize must be positive.");
        }

        if (options.MaximalDepth <= 0)
        {
            failures.Add("EsbOptions.MaximalDepth must be positive.");
        }

        return failures;
    }
}
