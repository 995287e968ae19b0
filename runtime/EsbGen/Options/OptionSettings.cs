using System.Globalization;
using EsbGen.Calls;
using Microsoft.Extensions.Configuration;

namespace EsbGen;

/// <summary>
/// The settings that a configuration can hold. Each is listed, since finding them by reflection would not outlive trimming.
/// </summary>
internal static class OptionSettings
{
    private delegate bool TryParse<T>(string text, out T value);

    public static IReadOnlyDictionary<string, OptionSetting> ByName { get; } =
        new Dictionary<string, OptionSetting>(StringComparer.OrdinalIgnoreCase)
        {
            [nameof(EsbOptions.BaseAddress)] = Of<Uri>(
            "the address of ESB, such as https://bk.example.com",
            TryParseAddress,
            static (options, value) => options.BaseAddress = value),
            [nameof(EsbOptions.AppCode)] = Text(static (options, value) => options.AppCode = value),
            [nameof(EsbOptions.AppSecret)] = Text(static (options, value) => options.AppSecret = value),
            [nameof(EsbOptions.Username)] = Text(static (options, value) => options.Username = value),
            [nameof(EsbOptions.Token)] = Text(static (options, value) => options.Token = value),
            [nameof(EsbOptions.UserAccessToken)] = Text(static (options, value) => options.UserAccessToken = value),
            [nameof(EsbOptions.AccessToken)] = Text(static (options, value) => options.AccessToken = value),
            [nameof(EsbOptions.CredentialsPlacement)] = Of<EsbCredentialsPlacement>(
            "Parameters or Header",
            TryParsePlacement,
            static (options, value) => options.CredentialsPlacement = value),
            [nameof(EsbOptions.SupplierAccount)] = Text(static (options, value) => options.SupplierAccount = value),
            [nameof(EsbOptions.TenantId)] = Text(static (options, value) => options.TenantId = value),
            [nameof(EsbOptions.Language)] = Text(static (options, value) => options.Language = value),
            [nameof(EsbOptions.TimeZone)] = Text(static (options, value) => options.TimeZone = value),
            [nameof(EsbOptions.UseTestEnvironment)] = Of<bool>(
            "true or false",
            bool.TryParse,
            static (options, value) => options.UseTestEnvironment = value),
            [nameof(EsbOptions.Timeout)] = Of<TimeSpan>(
            "a duration, such as 00:00:40",
            TryParseTime,
            static (options, value) => options.Timeout = value),
            [nameof(EsbOptions.AttemptTimeout)] = Of<TimeSpan>(
            "a duration, such as 00:00:40",
            TryParseTime,
            static (options, value) => options.AttemptTimeout = value),
            [RetryName(nameof(EsbRetryOptions.MaxRetryAttempts))] = Of<int>(
            "a number",
            TryParseNumber,
            static (options, value) => options.Retry.MaxRetryAttempts = value),
            [RetryName(nameof(EsbRetryOptions.Delay))] = Of<TimeSpan>(
            "a duration, such as 00:00:00.5",
            TryParseTime,
            static (options, value) => options.Retry.Delay = value),
            [RetryName(nameof(EsbRetryOptions.MaxDelay))] = Of<TimeSpan>(
            "a duration, such as 00:00:10",
            TryParseTime,
            static (options, value) => options.Retry.MaxDelay = value),
            [RetryName(nameof(EsbRetryOptions.RetryOperations))] = Of<bool>(
            "true or false",
            bool.TryParse,
            static (options, value) => options.Retry.RetryOperations = value),
            [nameof(EsbOptions.MaxResponseSize)] = Of<int>(
            "a number of bytes",
            TryParseNumber,
            static (options, value) => options.MaxResponseSize = value),
            [nameof(EsbOptions.MaxDepth)] = Of<int>("a number of levels", TryParseNumber, static (options,
                value) => options.MaxDepth = value),
            [nameof(EsbOptions.Strict)] = Of<bool>("true or false", bool.TryParse, static (options, value) => options.Strict = value),
        };

    /// <summary>
    /// The values of a configuration by the names of their settings: those of <see cref="EsbOptions.Retry"/> lie in a section of their
    /// own.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, IConfigurationSection>> In(IConfiguration configuration) =>
        configuration.GetChildren().SelectMany(static child => IsRetrySection(child)
            ? child.GetChildren().Select(static inner => new KeyValuePair<string, IConfigurationSection>(RetryName(inner.Key), inner))
            : [new(child.Key, child)]);

    private static bool IsRetrySection(IConfigurationSection child) =>
        string.Equals(child.Key, nameof(EsbOptions.Retry), StringComparison.OrdinalIgnoreCase) && child.Value is null;

    private static string RetryName(string name) => nameof(EsbOptions.Retry) + ":" + name;

    private static OptionSetting Text(Action<EsbOptions, string> set) => Of("text", TryParseText, set);

    private static OptionSetting Of<T>(string expected, TryParse<T> tryParse, Action<EsbOptions, T> set) => new(expected, (options, text) =>
    {
        if (!tryParse(text, out var value))
        {
            return false;
        }

        set(options, value);
        return true;
    });

    private static bool TryParseText(string text, out string value)
    {
        value = text;
        return true;
    }

    private static bool TryParseAddress(string text, out Uri value) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value!);

    private static bool TryParsePlacement(string text, out EsbCredentialsPlacement value) =>
        Enum.TryParse(text, ignoreCase: true, out value) && value is EsbCredentialsPlacement.Parameters or EsbCredentialsPlacement.Header;

    /// <summary>A bare number would be taken for days.</summary>
    private static bool TryParseTime(string text, out TimeSpan value)
    {
        value = default;
        return text.IndexOf(':') >= 0 && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryParseNumber(string text, out int value) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value);
}
