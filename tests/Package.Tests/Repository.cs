namespace EsbGen.Package.Tests;

/// <summary>The repository that this test was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Document => Path.Combine(Root, "specs", "job", "get_step_instance_status.md");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "EsbGen.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
