using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Names;

/// <summary>Documents whose names come close to each other's, and to the generator's own.</summary>
public sealed class ClashTests
{
    [Fact]
    public void Two_addresses_that_give_one_name_are_an_error_on_the_second()
    {
        var run = new Project().Run(Page("/api/c/compapi/v2/demo/get_thing/", "a"), Page("/api/c/compapi/demo/getThing/", "b"), Page("/api/c/compapi/v2/demo/get_other/", "c"));
        Assert.Equal(
            "ESB0006 Error 3:1-3:30 The address '/api/c/compapi/demo/getThing/' produces the same method name as the address of 'specs/a.md', "
            + "for which the client is generated. Remove one of the documents from AdditionalFiles, "
            + "or set a different \"address\" in its override.",
            Assert.Single(run.FindingLines));
        Assert.Equal("specs/b.md", run.Findings[0].Location.GetLineSpan().Path);
        run.Load();
    }

    [Theory]
    [InlineData("/api/c/compapi/v2/bk_login/get_user/", "/api/c/compapi/v2/bklogin/get_all_users/")]
    [InlineData("/api/c/compapi/v2/esb_endpoints/get_user/", "/api/c/compapi/v2/job/get_user/")]
    [InlineData("/api/c/compapi/v2/esb_service_collection_extensions/get_user/", "/api/c/compapi/v2/job/get_user/")]
    [InlineData("/api/c/compapi/v2/esb_gen/is_external_init/", "/api/c/compapi/v2/esb_gen/required_member/")]
    [InlineData("/api/c/compapi/v2/job/job/", "/api/c/compapi/v2/job/client/")]
    [InlineData("/api/c/compapi/v2/job/job_client/", "/api/c/compapi/v2/job_client/job/")]
    public void Documents_with_names_alike_stand_beside_each_other(string first, string second)
    {
        var run = new Project().Run(Page(first, "a"), Page(second, "b"));
        Assert.Empty(run.FindingLines);
        var endpoints = (IReadOnlyList<EsbEndpoint>)run.Load().GetType("Demo.Esb.EsbEndpoints", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(new[] { first, second }.Order(StringComparer.Ordinal), endpoints.Select(static endpoint => endpoint.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_is_listed_several_times_takes_no_other_down()
    {
        var page = Page("/api/c/compapi/v2/demo/get_thing/", "a");
        var run = new Project().Run(page, page, page, Page("/api/c/compapi/v2/demo/get_other/", "b"));
        Assert.All(run.Findings, static finding => Assert.Equal("ESB0003", finding.Id));
        Assert.Contains(run.Sources, static source => source.HintName == "Demo.GetOther.g.cs");
        run.Load();
    }

    [Fact]
    public void Files_of_one_name_in_folders_beside_the_project_are_told_apart()
    {
        var options = new ProjectOptions(new() { ["RootNamespace"] = "Demo", ["ProjectDir"] = "/src/repository/app/" });
        var (_, text) = Page("/api/c/compapi/v2/demo/get_thing/", "a");
        var run = new Project().Run(options, ("/src/repository/one/specs/demo/a.md", text), ("/src/repository/two/specs/demo/a.md", text), ("/elsewhere/specs/demo/b.md", text.Replace("get_thing", "get_other", StringComparison.Ordinal)));
        Assert.Equal(("ESB0003", "/src/repository/two/specs/demo/a.md"), (Assert.Single(run.Findings).Id, run.Findings[0].Location.GetLineSpan().Path));
        Assert.Contains("Source = \"../one/specs/demo/a.md\"", run.Source("Demo.GetThing.g.cs"), StringComparison.Ordinal);
        Assert.Contains("Source = \"specs/demo/b.md\"", run.Source("Demo.GetOther.g.cs"), StringComparison.Ordinal);
        run.Load();
    }

    private static (string Path, string Text) Page(string address, string file) => ($"specs/{file}.md", $$$"""
        ### Request address

        {{{address}}}

        ### Request method

        POST

        ### Return Result Example

        ```json
        {"result": true, "code": 0, "data": {"id": 1}}
        ```
        """);
}
