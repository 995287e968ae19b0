using System.Runtime.CompilerServices;

namespace EsbGen.Generator.Tests;

/// <summary>Where the repository's own files lie.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string StartDocument => File.ReadAllText(Path.Combine(Root, "specs", "job", "get_step_instance_status.md"));

    /// <summary>A build of the runtime, in the configuration of these tests.</summary>
    public static string Runtime(string framework) =>
        Path.Combine(Root, "runtime", "EsbGen", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, framework, "EsbGen.dll");

    /// <summary>A folder beside the calling test's source.</summary>
    public static string Beside(string name, [CallerFilePath] string source = "") =>
        File.Exists(source) ? Path.Combine(Path.GetDirectoryName(source)!, name) : Path.Combine(Root, "tests", "Generator.Tests", "Snapshots", name);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "EsbGen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("EsbGen.sln is in no folder above the tests.");
        }

        return folder;
    }
}
