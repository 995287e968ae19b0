using System.Globalization;
using EsbGen.Documents.Text;

namespace EsbGen.Generator.Tests.Hostile;

/// <summary>Each bound of the compiler of documents: at it all is read, and beyond it the line is reported.</summary>
public sealed class BoundTests
{
    private const string Head = "### Request address\n\n/api/c/compapi/v2/demo/get_thing/\n\n### Request method\n\nPOST\n\n### Request Parameters\n\n";
    private const string Columns = "| Field | Type | Required | Description |\n|---|---|---|---|\n";
    private const string Row = "| a | int | yes | text |\n";

    /// <summary>What it is, the document at the bound, the document beyond it with the place marked, and the rule that is reported.</summary>
    public static TheoryData<string, string, string, string> Documents => new()
    {
        { "marks", Head + Columns + Row + "\n" + new string('*', Bounds.MaxMarks) + "x\n", Head + Columns + Row + "\n«" + new string('*', Bounds.MaxMarks + 1) + "x»\n", "ESB0013" },
        { "cells", Head + Columns + Row + "\n" + Cells(Bounds.MaxCells / 100), Head + Columns + Row + "\n«" + Cells((Bounds.MaxCells / 100) + 1), "ESB0013" },
        { "JSON depth", Head + Columns + Row + "\n" + Json(Bounds.MaxJsonDepth - 2), Head + Columns + Row + "\n" + Json(Bounds.MaxJsonDepth - 1).Replace("[1", "«[»1", StringComparison.Ordinal), "ESB0021" },
        { "names in a row", Head + Columns + Row + "| " + Names(Bounds.MaxNamesInRow) + " | int | yes | text |\n", Head + Columns + Row + "| «" + Names(Bounds.MaxNamesInRow + 1) + " | int | yes | text» |\n", "ESB0013" },
        { "field depth", Head + Columns + Row + "| " + Path(Bounds.MaxFieldDepth) + " | int | yes | text |\n", Head + Columns + Row + "| «" + Path(Bounds.MaxFieldDepth + 1) + "» | int | yes | text |\n", "ESB0013" },
        { "marked depth", Head + Columns + Row + Marked(Bounds.MaxFieldDepth), Head + Columns + Row + Marked(Bounds.MaxFieldDepth) + "| «" + new string('-', Bounds.MaxFieldDepth) + "x» | int | yes | text |\n", "ESB0013" },
        { "prose", Head + Columns + "| a | int | yes | " + new string('x', Bounds.MaxProseLength) + " |\n", Head + Columns + "| «a» | int | yes | " + new string('x', Bounds.MaxProseLength + 1) + " |\n", "ESB0013" },
        { "identifier", Head + Columns + "| " + new string('n', Bounds.MaxIdentifierLength) + " | int | yes | text |\n", Head + Columns + "| «" + new string('n', Bounds.MaxIdentifierLength + 1) + "» | int | yes | text |\n", "ESB0014" },
        { "comparisons", Sections(200), Sections(1_500), "ESB0013" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void At_a_bound_all_is_read_and_beyond_it_the_line_is_reported(string what, string at, string beyond, string rule)
    {
        var text = beyond.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        Assert.True(HostileRun.OnSmallStack(TimeSpan.FromSeconds(60), () =>
        {
            Assert.DoesNotContain(HostileRun.Compile(at).Findings, finding => finding.Id == rule);
            var finding = HostileRun.Compile(text).Findings.First(finding => finding.Id == rule);
            if (beyond.Contains('«', StringComparison.Ordinal))
            {
                Assert.Equal(beyond.IndexOf('«', StringComparison.Ordinal), finding.Place.Span.Start);
            }
        }), what);
    }

    [Fact]
    public void Repairs_beyond_the_bound_are_told_once()
    {
        var text = Head + "### Request Parameters Example\n\n```json\n{" + string.Concat(Enumerable.Range(0, Bounds.MaxRepairs + 50).Select(static number => string.Create(CultureInfo.InvariantCulture, $"\"a{number}\": True,\n"))) + "\"b\": 1}\n```\n";
        var findings = Compile(text).Where(static finding => finding.Id == "ESB0020").ToList();
        Assert.Equal(Bounds.MaxRepairs + 1, findings.Count);
        Assert.Contains("no further one", findings[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_of_an_override_beyond_the_bound_are_left_out_and_reported()
    {
        // The file's own member "silence" is one of them.
        string Silences(int count) => "{\"silence\": [" + string.Join(",\n", Enumerable.Repeat("\"ESB0031\"", count)) + "]}";
        Assert.DoesNotContain(Compile(Head + Columns + Row, Silences(Bounds.MaxOverrideSettings - 1)), static finding => finding.Id == "ESB0013");
        var beyond = Silences(Bounds.MaxOverrideSettings);
        var finding = Assert.Single(Compile(Head + Columns + Row, beyond), static finding => finding.Id == "ESB0013");
        Assert.Equal(beyond.LastIndexOf("\"ESB0031\"", StringComparison.Ordinal), finding.Place.Span.Start);
    }

    [Fact]
    public void What_lies_within_an_unclosed_fence_in_lists_is_read_so_often_and_no_more()
    {
        var nested = string.Concat(Enumerable.Range(0, 60).Select(static level => new string(' ', level * 2) + "- ```a\n" + new string(' ', (level * 2) + 2) + "## x\n"));
        Assert.True(HostileRun.OnSmallStack(TimeSpan.FromSeconds(60), () => HostileRun.Compile(Head + nested)));
    }

    [Fact]
    public void Long_runs_of_blanks_hide_nothing_that_a_description_tells()
    {
        var run = new Project().Run(("specs/demo/get_thing.md", Head + Columns + "| a | int | no | 最大" + new string(' ', 500) + "100 |\n"));
        Assert.Contains("Range(", run.Source("Demo.GetThing.g.cs"), StringComparison.Ordinal);
    }

    private static EsbGen.Documents.Model.EquatableArray<EsbGen.Documents.Findings.Finding> Compile(string text, string? overrideText = null) =>
        HostileRun.Compile(text, overrideText, cancellationToken: TestContext.Current.CancellationToken).Findings;

    private static string Cells(int lines) => string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("| x ", 99)) + "|\n", lines));

    private static string Json(int depth) => "### Request Parameters Example\n\n```json\n{\"a\": 1, \"b\": " + new string('[', depth + 1) + "1" + new string(']', depth + 1) + "}\n```\n";

    private static string Names(int count) => string.Join('、', Enumerable.Range(0, count).Select(static number => "n" + number.ToString(CultureInfo.InvariantCulture)));

    private static string Path(int depth) => string.Join('.', Enumerable.Range(0, depth).Select(static number => "p" + number.ToString(CultureInfo.InvariantCulture)));

    private static string Marked(int depth) => string.Concat(Enumerable.Range(0, depth).Select(static level => "| " + new string('-', level) + "m" + level.ToString(CultureInfo.InvariantCulture) + " | object | yes | text |\n"));

    private static string Sections(int count) => Head + Columns + string.Concat(Enumerable.Range(0, count).Select(static number => string.Create(CultureInfo.InvariantCulture, $"| a_info{number} | object | yes | text |\n")))
        + "\n" + string.Concat(Enumerable.Range(0, count).Select(static number => string.Create(CultureInfo.InvariantCulture, $"#### b_info_{number}\n\n{Columns}| b{number} | int | | |\n\n")));
}
