using System.Text.Json.Serialization;

namespace EsbGen.Runtime.Tests.Json;

/// <summary>The owner of a <see cref="Plain"/>.</summary>
internal sealed class PlainOwner
{
    [JsonPropertyName("name")]
    public string Name { get; set; } = "";

    [JsonPropertyName("mails")]
    public string[] Mails { get; set; } = [];
}
