namespace EsbGen;

/// <summary>A setting as configurations hold it: text.</summary>
/// <param name="Expected">What it must be, to stand behind 'must be'.</param>
/// <param name="TrySet">Sets it, unless the text is no such value.</param>
internal sealed record OptionSetting(string Expected, Func<EsbOptions, string, bool> TrySet);
