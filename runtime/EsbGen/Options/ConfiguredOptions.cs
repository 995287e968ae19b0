using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace EsbGen;

/// <summary>
/// Reads <see cref="EsbOptions"/> out of a configuration, and complains of what is no setting, or no value of its kind. What a value
/// says is never repeated: it may be a secret in the wrong place.
/// </summary>
internal sealed class ConfiguredOptions(string optionsName, IConfiguration configuration)
    : IConfigureNamedOptions<EsbOptions>, IValidateOptions<EsbOptions>
{
    private readonly string? _path = (configuration as IConfigurationSection)?.Path;

    public void Configure(EsbOptions options) => Configure(Microsoft.Extensions.Options.Options.DefaultName, options);

    public void Configure(string? name, EsbOptions options)
    {
        if (name != optionsName)
        {
            return;
        }

        foreach (var child in OptionSettings.In(configuration))
        {
            if (child.Value.Value is { Length: > 0 } text && OptionSettings.ByName.TryGetValue(child.Key, out var setting))
            {
                setting.TrySet(options, text);
            }
        }
    }

    public ValidateOptionsResult Validate(string? name, EsbOptions options)
    {
        if (name != optionsName)
        {
            return ValidateOptionsResult.Skip;
        }

        var failures = OptionSettings.In(configuration).Select(child => FailureOf(child.Key, child.Value)).OfType<string>().ToList();
        if (_path is not null && options.BaseAddress is null && !configuration.GetChildren().Any())
        {
            failures.Add($"The configuration has no section '{_path}'.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private string? FailureOf(string name, IConfigurationSection child)
    {
        if (OptionSettings.ByName.TryGetValue(name, out var setting))
        {
            var isValue = child.Value is { } text ? text.Length == 0 || setting.TrySet(new EsbOptions(), text) : !child.GetChildren().Any();
            return isValue ? null : $"{child.Path} must be {setting.Expected}.";
        }

        // Sections within may be those of other ESBs; and a whole configuration holds much that is none of ours.
        return _path is null || child.Value is null
            ? null
            : $"{child.Path} is not a setting of EsbOptions. The settings are {string.Join(", ", OptionSettings.ByName.Keys)}.";
    }
}
