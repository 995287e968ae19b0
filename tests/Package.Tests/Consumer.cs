namespace EsbGen.Package.Tests;

/// <summary>A project outside the repository that references the packed package.</summary>
internal sealed class Consumer(string folder)
{
    public string Folder => folder;

    public void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public Task<CommandResult> DotNetAsync(CancellationToken cancellationToken, params string[] arguments) =>
        Command.DotNetAsync(folder, cancellationToken, arguments);

    public Task<CommandResult> BuildAsync(CancellationToken cancellationToken, params string[] arguments) =>
        DotNetAsync(cancellationToken, ["build", "-v:minimal", .. arguments]);

    /// <summary>Names of the files that the generator made in the last build that emitted them.</summary>
    public IReadOnlyList<string> GeneratedFiles()
    {
        var generated = Path.Combine(folder, "obj", "generated");
        return Directory.Exists(generated)
            ? [.. Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)]
            : [];
    }
}
