namespace EsbGen.Generator.Tests.Architecture;

/// <summary>A file of a project.</summary>
/// <param name="Path">Its path within the project, with slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>The folder it lies in; empty for the project's own.</summary>
    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";

    /// <summary>All files of a project that are compiled.</summary>
    public static IReadOnlyList<SourceFile> Of(string project) =>
    [
        .. Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Select(file => new SourceFile(System.IO.Path.GetRelativePath(project, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(file => file.Path.Split('/')[0] is not ("obj" or "bin"))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}
