using EsbGen.Documents.Model;

namespace EsbGen.Generator.CSharp;

/// <summary>A finished file.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Parts">Its text, one part behind the other: the whole, unless that is long.</param>
internal sealed record GeneratedFile(string HintName, EquatableArray<string> Parts)
{
    public GeneratedFile(string hintName, string text)
        : this(hintName, new EquatableArray<string>([text]))
    {
    }
}
