using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Findings;

/// <summary>An edit of an override that settles a finding, as data that a tool can apply.</summary>
/// <param name="File">The override's path, beside its document; the file may have to be created.</param>
/// <param name="Path">
/// The object that gets the setting, as a JSON Pointer (RFC 6901): empty for the whole file, or <c>/response/$.data.id</c>. Objects on the
/// way that are missing have to be created.
/// </param>
/// <param name="Key">The name of the setting.</param>
/// <param name="Value">Its value, as JSON.</param>
internal sealed record SuggestedEdit(string File, string Path, string Key, string Value)
{
    /// <summary>The sentence that tells it, to stand behind a message.</summary>
    public string Sentence => " Or add " + Line + " to " + File.Substring(File.LastIndexOfAny(['/', '\\']) + 1) + ".";

    /// <summary>The edit as the override's JSON has it, without the braces of the file.</summary>
    public string Line
    {
        get
        {
            var line = JsonText.Quote(Key) + ": " + Value;
            foreach (var name in Path.Split('/').Skip(1).Reverse())
            {
                line = JsonText.Quote(name.Replace("~1", "/").Replace("~0", "~")) + ": { " + line + " }";
            }

            return line;
        }
    }

    /// <summary>A setting of the whole document.</summary>
    public static SuggestedEdit OfDocument(string file, SuggestedSetting setting) => new(file, "", setting.Key, setting.Value);

    /// <summary>A setting of a field.</summary>
    /// <param name="file">The override's path.</param>
    /// <param name="direction">Which section has the field.</param>
    /// <param name="path">The field's path within the section.</param>
    /// <param name="setting">The setting.</param>
    public static SuggestedEdit OfField(string file, Direction direction, string path, SuggestedSetting setting) =>
        new(file, Pointer(Argument.Of(direction).Text, path), setting.Key, setting.Value);

    private static string Pointer(params string[] names) =>
        string.Concat(names.Select(static name => "/" + name.Replace("~", "~0").Replace("/", "~1")));
}
