namespace EsbGen.Generator.Tests.Hostile;

/// <summary>Test data that lies beside the repository and is no part of it.</summary>
internal static class SharedFolder
{
    /// <summary>A folder of it; null where it is absent.</summary>
    public static string? Find(string name)
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", name);
        return Directory.Exists(folder) ? folder : null;
    }

    /// <summary>The text of a file; skips the test where it is absent.</summary>
    public static string Read(string name)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", name);
        Assert.SkipUnless(File.Exists(path), "The test data is not here: lay it beside the repository as shared/" + name + ".");
        return File.ReadAllText(path);
    }
}
