namespace EsbGen.Scorecard;

/// <summary>A document as it lies in a folder: <c>[language/]system/api.md</c>.</summary>
internal sealed record SourceDocument(string Language, string System, string Name, string Path, string Text)
{
    /// <summary>The folder of the project that holds the systems.</summary>
    public string Root { get; init; } = "specs";

    /// <summary>Its path as a project would hold it.</summary>
    public string ProjectPath => $"{Root}/{System}/{Name}.md";
}
