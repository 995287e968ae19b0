namespace EsbGen.Generator.Tests.Documentation;

/// <summary>Lines of code and documentation end at 140 columns, in each folder that <see cref="Folders"/> lists.</summary>
public sealed class LineLengthTests
{
    private const int MaxColumns = 140;

    /// <summary>The folders whose lines are all short enough; a folder is added once its are. Snapshots stay out: their lines follow names.</summary>
    public static TheoryData<string> Folders => ["runtime"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_line_is_longer_than_140_columns(string folder)
    {
        var files = Files(Path.Combine(Repository.Root, folder)).ToArray();
        Assert.NotEmpty(files);
        var tooLong = files.SelectMany(static file => TooLong(Path.GetRelativePath(Repository.Root, file), File.ReadLines(file)));
        Assert.True(!tooLong.Any(), string.Join('\n', tooLong));
    }

    [Fact]
    public void A_line_of_141_columns_is_found_and_one_of_140_is_not()
    {
        string[] lines = [new('a', MaxColumns), new('a', MaxColumns + 1)];
        Assert.Equal(["a.cs(2): 141 columns"], TooLong("a.cs", lines));
        Assert.Equal(["a.md(2): 141 columns"], TooLong("a.md", lines));
    }

    [Fact]
    public void Tables_and_fenced_blocks_of_Markdown_may_be_longer()
    {
        var line = new string('a', MaxColumns);
        Assert.Empty(TooLong("a.md", ["| " + line + " |", "```", line + line, "```"]));
        Assert.Equal(["a.md(4): 280 columns"], TooLong("a.md", ["```", "", "```", line + line]));
        Assert.Equal(["a.cs(1): 144 columns"], TooLong("a.cs", ["| " + line + " |"]));
    }

    /// <summary>Sources and Markdown, without what a build or the generator wrote.</summary>
    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file =>
            (file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
            && !file.EndsWith(".g.cs", StringComparison.Ordinal)
            && !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"));

    /// <summary>A Markdown table cannot be wrapped, and a fenced block may show output as it is.</summary>
    private static IEnumerable<string> TooLong(string file, IEnumerable<string> lines)
    {
        var isMarkdown = file.EndsWith(".md", StringComparison.Ordinal);
        var (number, isFenced) = (0, false);
        foreach (var line in lines)
        {
            number++;
            isFenced ^= isMarkdown && line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (line.Length > MaxColumns && !isFenced && !(isMarkdown && line.StartsWith('|')))
            {
                yield return $"{file}({number}): {line.Length} columns";
            }
        }
    }
}
