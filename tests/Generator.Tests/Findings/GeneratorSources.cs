namespace EsbGen.Generator.Tests.Findings;

/// <summary>The generator's own code.</summary>
internal static class GeneratorSources
{
    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator"), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Split('/', '\\').Any(static folder => folder is "obj" or "bin"))
            .Select(static path => (path, File.ReadAllText(path))),
    ];
}
