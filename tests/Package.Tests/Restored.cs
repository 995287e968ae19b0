using System.Reflection;

namespace EsbGen.Package.Tests;

/// <summary>What the restore of this project brought, and which versions it is about.</summary>
internal static class Restored
{
    public static string OldestCompiler => Value(nameof(OldestCompiler));

    public static string NewestCompiler => Value(nameof(NewestCompiler));

    public static string DesktopCompiler => Value(nameof(DesktopCompiler));

    public static string DesktopSystemMemory => Value(nameof(DesktopSystemMemory));

    public static string Markdig => Value(nameof(Markdig));

    /// <summary>The folder that packages are restored to.</summary>
    public static string Packages => Value("NuGetPackageRoot");

    public static string Package(string id, string version) => Path.Combine(Packages, id, version);

    private static string Value(string key) =>
        typeof(Restored).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(fact => fact.Key == key).Value!;
}
