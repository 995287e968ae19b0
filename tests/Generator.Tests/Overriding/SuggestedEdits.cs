using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Overriding;

/// <summary>Applies the edits that findings suggest, as a tool would: by the properties of the diagnostic alone.</summary>
internal static class SuggestedEdits
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="json">The override so far; null where there is none.</param>
    /// <param name="finding">The finding.</param>
    public static string Apply(string? json, Diagnostic finding)
    {
        var file = JsonNode.Parse(json ?? "{ }")!.AsObject();
        var holder = file;
        foreach (var segment in finding.Properties["path"]!.Split('/').Skip(1))
        {
            var name = segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            holder[name] ??= new JsonObject();
            holder = holder[name]!.AsObject();
        }

        holder[finding.Properties["key"]!] = JsonNode.Parse(finding.Properties["value"]!);
        return file.ToJsonString(Readable);
    }
}
