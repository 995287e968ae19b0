namespace EsbGen.Scorecard;

/// <summary>A document as it lies in a folder: <c>[language/]system/api.md</c>.</summary>
internal sealed record SourceDocument(string Language, string System, string Name, string Path, string Text)
{
    /// <summary>Its path as a project would hold it.</summary>
    public string ProjectPath => $"specs/{System}/{Name}.md";
}
