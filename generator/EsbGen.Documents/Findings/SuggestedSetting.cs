using EsbGen.Documents.Text;

namespace EsbGen.Documents.Findings;

/// <summary>A setting of an override that settles a finding.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Value">Its value, as JSON.</param>
internal sealed record SuggestedSetting(string Key, string Value)
{
    public static SuggestedSetting Drop { get; } = new("drop", "true");

    public static SuggestedSetting Address(string path) => new("address", JsonText.Quote(path));

    public static SuggestedSetting Method(string method) => new("method", JsonText.Quote(method));

    public static SuggestedSetting Type(string type) => new("type", JsonText.Quote(type));
}
