using EsbGen.Scorecard;
using Xunit;

namespace EsbGen.Corpus.Tests;

/// <summary>The published documents, which lie beside the repository and are no part of it.</summary>
internal static class Corpus
{
    /// <summary>The documents of one language; skips the test where there are none.</summary>
    public static List<SourceDocument> Read(string language)
    {
        var folder = Environment.GetEnvironmentVariable("ESB_CORPUS") ?? Path.Combine(FindRoot(), "..", "shared", "corpus");
        Assert.SkipUnless(Directory.Exists(folder), "The corpus is not here: lay it beside the repository as shared/corpus, or name its folder in ESB_CORPUS.");
        return DocumentFolder.Read(folder).FindAll(document => document.Language == language);
    }

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
