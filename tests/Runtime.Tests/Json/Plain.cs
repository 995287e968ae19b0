using System.Text.Json.Serialization;

namespace EsbGen.Runtime.Tests.Json;

/// <summary>The documented thing as System.Text.Json reads it by itself.</summary>
internal sealed class Plain
{
    [JsonPropertyName("id")]
    public long Id { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; } = "";

    [JsonPropertyName("weight")]
    public double Weight { get; set; }

    [JsonPropertyName("is_new")]
    public bool IsNew { get; set; }

    [JsonPropertyName("tags")]
    public string[] Tags { get; set; } = [];

    [JsonPropertyName("owner")]
    public PlainOwner Owner { get; set; } = new();

    [JsonPropertyName("limits")]
    public Dictionary<string, long> Limits { get; set; } = [];

    [JsonPropertyName("matrix")]
    public long[][] Matrix { get; set; } = [];

    [JsonPropertyName("note")]
    public string? Note { get; set; }
}
