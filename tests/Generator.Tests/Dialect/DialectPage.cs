namespace EsbGen.Generator.Tests.Dialect;

/// <summary>
/// Reads a page of specs/dialect: below each heading of a rule stand its documents and their overrides, each a block of
/// four backticks with its path, and a block <c>text</c> with what is generated.
/// </summary>
internal static class DialectPage
{
    private static readonly string[] FileStarts = ["````markdown ", "````json "];

    public static IEnumerable<DialectCase> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var rule = "";
        var documents = new List<(string Path, string Text)>();
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].StartsWith("## ", StringComparison.Ordinal))
            {
                rule = lines[index][3..];
                documents = [];
            }
            else if (Array.Find(FileStarts, start => lines[index].StartsWith(start, StringComparison.Ordinal)) is { } start)
            {
                var end = Array.IndexOf(lines, "````", index);
                documents.Add((lines[index][start.Length..].Trim(), string.Join('\n', lines[(index + 1)..end]) + "\n"));
                index = end;
            }
            else if (lines[index] == "```text" && documents.Count > 0)
            {
                var end = Array.IndexOf(lines, "```", index);
                yield return new DialectCase(Path.GetFileName(file), rule, documents, string.Join('\n', lines[(index + 1)..end]), (index + 1, end - index - 1));
                index = end;
            }
        }
    }

    /// <summary>Writes what is generated into the page.</summary>
    public static void Rewrite(string file, Func<DialectCase, string> generate)
    {
        var lines = File.ReadAllLines(file).ToList();
        foreach (var rule in Read(file).Reverse())
        {
            lines.RemoveRange(rule.ExpectedLine.Start, rule.ExpectedLine.Count);
            lines.InsertRange(rule.ExpectedLine.Start, generate(rule).Split('\n'));
        }

        File.WriteAllText(file, string.Join('\n', lines) + "\n");
    }
}
