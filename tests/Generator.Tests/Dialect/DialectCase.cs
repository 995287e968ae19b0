namespace EsbGen.Generator.Tests.Dialect;

/// <summary>A rule of the dialect: its page, its heading, its documents, and what becomes of them.</summary>
/// <param name="Page">The page's file name.</param>
/// <param name="Rule">The rule's heading.</param>
/// <param name="Documents">The documents of the example, by path.</param>
/// <param name="Expected">What the page says is generated.</param>
/// <param name="ExpectedLine">Where on the page that stands, and how many lines it has.</param>
public sealed record DialectCase(string Page, string Rule, IReadOnlyList<(string Path, string Text)> Documents, string Expected, (int Start, int Count) ExpectedLine)
{
    public override string ToString() => Page + ": " + Rule;
}
