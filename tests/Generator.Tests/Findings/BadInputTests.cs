using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EsbGen.Generator.Tests.Findings;

/// <summary>What cannot be read, and what others beside it lose: nothing.</summary>
public sealed class BadInputTests
{
    private const string Path = "specs/demo/get_thing.md";

    private const string Page = """
        ### Request address

        /api/c/compapi/v2/demo/get_thing/

        ### Request method

        POST

        ### Return Result Example

        ```json
        {"result": true, "code": 0, "data": {"id": 1}}
        ```
        """;

    [Theory]
    [InlineData("", "ESB0001 Error 1:1-1:1 The document cannot be read: the file is empty.")]
    [InlineData(" \r\n\t", "ESB0001 Error 1:1-1:1 The document cannot be read: the file is empty.")]
    [InlineData("\u0089PNG\0\0\0", "ESB0001 Error 1:1-1:1 The document cannot be read: the file is not text.")]
    [InlineData(null, "ESB0001 Error 1:1-1:1 The document cannot be read: the file cannot be opened.")]
    public void A_file_that_is_no_page_is_an_error_and_harms_no_other(string? text, string finding)
    {
        var project = new Project();
        var driver = project.Driver(null, new Document("specs/demo/bad.md", text), new Document(Path, Page)).RunGeneratorsAndUpdateCompilation(project.Compilation, out _, out var findings, TestContext.Current.CancellationToken);
        var run = new ProjectRun(findings, [], project.Compilation);
        Assert.StartsWith(finding, run.FindingLines.First(), StringComparison.Ordinal);
        Assert.Contains(driver.GetRunResult().GeneratedTrees, static tree => tree.FilePath.EndsWith("Demo.GetThing.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_an_address_the_files_place_tells_it()
    {
        var run = new Project().Run((Path, Page.Replace("/api/c/compapi/v2/demo/get_thing/", "", StringComparison.Ordinal)));
        Assert.Equal(
            "ESB0011 Info 1:5-1:20 The document has no request address; '/api/c/compapi/v2/demo/get_thing/' is taken from its path. "
            + "Add a heading '### Request address' to confirm it. "
            + "Or add \"address\": \"/api/c/compapi/v2/demo/get_thing/\" to get_thing.esb.json.",
            run.FindingLines.First());
        Assert.NotEmpty(run.Sources);
    }

    [Fact]
    public void Without_an_address_and_a_telling_place_it_is_an_error()
    {
        var run = new Project().Run(("thing.md", Page.Replace("/api/c/compapi/v2/demo/get_thing/", "", StringComparison.Ordinal)));
        Assert.StartsWith("ESB0002 Error 1:5-1:20 The document has no request address", Assert.Single(run.FindingLines), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void The_items_metadata_overrides_address_and_method()
    {
        var options = new ProjectOptions(new() { ["RootNamespace"] = "Demo" }, new() { [Path] = new() { ["EsbPath"] = "/api/c/compapi/v2/other/find_it/", ["EsbMethod"] = "get" } });
        var source = new Project().Run(options, (Path, Page)).Source("Other.FindIt.g.cs");
        Assert.Contains("Path = \"/api/c/compapi/v2/other/find_it/\"", source, StringComparison.Ordinal);
        Assert.Contains("Method = new(\"GET\")", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_types_is_reported_and_takes_them_from_the_example()
    {
        var run = new Project().Run((Path, Page + "\n\n### Return Result Description\n\n#### data\n\n| Field | Description |\n|---|---|\n| id | Number of the thing |\n"));
        Assert.StartsWith("ESB0035 Warning 19:", Assert.Single(run.FindingLines), StringComparison.Ordinal);
        Assert.Contains("public long Id { get; init; }", run.Source("Demo.GetThing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_documents_for_one_address_the_second_is_an_error()
    {
        var run = new Project().Run(("specs/demo/b.md", Page), ("specs/demo/a.md", Page));
        var finding = Assert.Single(run.Findings);
        Assert.Equal(("ESB0003", DiagnosticSeverity.Error, "specs/demo/b.md", 2), (finding.Id, finding.Severity, finding.Location.GetLineSpan().Path, finding.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("'specs/demo/a.md'", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        run.Load();
    }

    [Fact]
    public void An_older_CSharp_is_one_clear_error()
    {
        var run = new Project(LanguageVersion.CSharp11).Run((Path, Page));
        Assert.Equal(
            "ESB0004 Error 1:1-1:1 The generated clients require C# 12 or later, but the project uses C# 11.0. "
            + "Set <LangVersion>12</LangVersion> or later in the project file.",
            Assert.Single(run.FindingLines));
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_project_without_the_runtime_is_told_so()
    {
        var run = new Project(hasRuntime: false).Run((Path, Page));
        Assert.Equal("ESB0005", Assert.Single(run.Findings).Id);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_page_about_something_else_is_left_alone()
    {
        var run = new Project().Run(("README.md", "# My project\n\nIt is a project.\n\n## How to build\n\n```\ndotnet build\n```\n"), (Path, Page));
        Assert.Empty(run.Findings);
        Assert.Single(run.Sources, static source => source.HintName.Contains("GetThing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_of_shared_structures_is_skipped_with_a_word()
    {
        var run = new Project().Run(("specs/demo/common.md", "## Common structures\n\n#### server\n\n| Field | Type | Description |\n|---|---|---|\n| ip | string | Address |\n"));
        Assert.Equal(("ESB0010", DiagnosticSeverity.Info), (Assert.Single(run.Findings).Id, run.Findings[0].Severity));
    }

    [Fact]
    public void Nesting_without_end_is_an_error_not_a_crash()
    {
        var run = new Project().Run((Path, string.Concat(Enumerable.Repeat("> ", 5000)) + "x"), ("specs/demo/deep.md", "### Return Result Example\n\n```json\n" + new string('[', 100_000) + "\n```\n"));
        Assert.All(run.Findings, static finding => Assert.StartsWith("ESB", finding.Id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("### Return Result Example\n\n```json\n{}\n\n## Behind a fence that nobody closed\n\n")]
    public void A_page_that_Markdig_refuses_is_refused_with_a_word(string before)
    {
        var run = new Project().Run((Path, before + string.Concat(Enumerable.Repeat("> ", 5000)) + "x"));
        Assert.Contains("nested too deeply", Assert.Single(run.Findings, static finding => finding.Id == "ESB0001").GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
