using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>What the file beside a document corrects. Compared by value, with the places that findings need.</summary>
/// <param name="Key">The document's path within the project, without its extension.</param>
/// <param name="Start">The file's first character.</param>
internal sealed record OverrideFile(string Key, Place Start)
{
    public const string Extension = ".esb.json";

    /// <summary>The address's path.</summary>
    public Setting? Address { get; init; }

    /// <summary>The HTTP method, in capitals.</summary>
    public Setting? Method { get; init; }

    /// <summary><c>query</c> or <c>operation</c>.</summary>
    public Setting? Kind { get; init; }

    /// <summary>Shallow places first, so that what one adds another can speak of; the whole last.</summary>
    public EquatableArray<FieldOverride> Fields { get; init; }

    public EquatableArray<SilencedFinding> Silenced { get; init; }

    /// <summary>What is wrong with the file itself.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>The path without the extension of a document or override.</summary>
    public static string KeyOf(string source)
    {
        var path = source.TrimEnd();
        var length = path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? path.Length - Extension.Length : path.LastIndexOf('.');
        return length > 0 ? path.Substring(0, length) : path;
    }
}
