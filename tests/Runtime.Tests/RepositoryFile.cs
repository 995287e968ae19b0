namespace EsbGen.Runtime.Tests;

/// <summary>Finds the repository's own files.</summary>
internal static class RepositoryFile
{
    public static string Of(params string[] path)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "EsbGen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("EsbGen.sln is in no folder above the tests.");
        }

        return Path.Combine([folder, .. path]);
    }
}
