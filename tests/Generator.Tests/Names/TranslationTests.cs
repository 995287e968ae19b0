using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Names;

/// <summary>An API that is documented in two languages is one API.</summary>
public sealed class TranslationTests
{
    private const string EnglishPath = "specs/en/demo/get_thing.md";
    private const string ChinesePath = "specs/zh_hans/demo/get_thing.md";

    private const string English = """
        ### Request address

        /api/c/compapi/v2/demo/get_thing/

        ### Request method

        POST

        ### Return Result Example

        ```json
        {"result": true, "code": 0, "data": {"id": 1, "label": "x"}}
        ```

        ### Return Result Description

        #### data

        | Field | Type | Description |
        |---|---|---|
        | id | int | Number of the thing |
        | label | string | Its label |
        """;

    private const string Chinese = """
        ### 请求地址

        /api/c/compapi/v2/demo/get_thing/

        ### 请求方法

        POST

        ### 返回结果示例

        ```json
        {"result": true, "code": 0, "data": {"id": 1, "label": "x"}}
        ```

        ### 返回结果参数说明

        #### data

        | 字段 | 类型 | 描述 |
        |---|---|---|
        | id | int | 编号 |
        | label | string | 标签 |
        """;

    /// <summary>Where the two differ in a field's type, the default that one tells may be nothing that the other's type can be.</summary>
    [Fact]
    public void A_default_of_one_language_is_no_code_of_the_other()
    {
        const string Row = "### Request Parameters\n\n| Field | Type | Required | Default | Description |\n|---|---|---|---|---|\n";
        var run = new Project().Run(
            (EnglishPath, English + "\n\n" + Row + "| flag | bool | no | | Flag |\n"),
            (ChinesePath, Chinese + "\n\n" + Row.Replace("Request Parameters", "请求参数", StringComparison.Ordinal) + "| flag | string | no | yes)] class Injected | 标志 |\n"));
        Assert.Contains(run.Findings, static finding => finding.Id == "ESB0051");
        run.Load();
    }

    [Fact]
    public void Two_languages_that_agree_are_one_method_and_no_complaint()
    {
        var run = new Project().Run((EnglishPath, English), (ChinesePath, Chinese));

        Assert.Empty(run.FindingLines);
        Assert.Single(run.Sources, static source => source.HintName.Contains("GetThing", StringComparison.Ordinal));
        Assert.Single(run.Load().GetType("Demo.Esb.Demo.DemoClient", throwOnError: true)!.GetMethods(), static method => method.Name == "GetThingAsync");
    }

    [Fact]
    public void A_heading_that_was_not_translated_does_not_make_two_languages_one()
    {
        var overlooked = English.Replace("### Request method", "### 请求方法", StringComparison.Ordinal);
        Assert.NotEqual(English, overlooked);
        Assert.Empty(new Project().Run((EnglishPath, overlooked), (ChinesePath, Chinese)).FindingLines);
    }

    [Fact]
    public void The_order_of_the_documents_changes_nothing()
    {
        var forth = new Project().Run((EnglishPath, English), (ChinesePath, Chinese)).Source("Demo.GetThing.g.cs");
        var back = new Project().Run((ChinesePath, Chinese), (EnglishPath, English)).Source("Demo.GetThing.g.cs");
        Assert.Equal(forth, back);
    }

    [Theory]
    [InlineData("zh-hans", "编号", "Number of the thing")]
    [InlineData("en", "Number of the thing", "编号")]
    public void The_project_chooses_the_language_of_the_prose(string language, string chosen, string other)
    {
        var options = new ProjectOptions(new() { ["RootNamespace"] = "Demo", ["EsbLanguage"] = language });
        var source = new Project().Run(options, (EnglishPath, English), (ChinesePath, Chinese)).Source("Demo.GetThing.g.cs");
        Assert.Contains(chosen, source, StringComparison.Ordinal);
        Assert.DoesNotContain(other, source, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_they_disagree_it_is_said_at_the_second_and_both_are_kept()
    {
        var changed = Chinese.Replace("\"label\": \"x\"", "\"label\": 7, \"more\": true", StringComparison.Ordinal)
            .Replace("| label | string | 标签 |", "| label | int | 标签 |\n| more | bool | 其他 |", StringComparison.Ordinal);
        var run = new Project().Run((EnglishPath, English), (ChinesePath, changed));

        Assert.Equal(
            [
                $"ESB0050 Info 3:1-3:34 'more' of 'GetThingResponseData' is documented only in '{ChinesePath}'. "
                + "The member is generated; add it to the document in the other language.",
                $"ESB0051 Info 3:1-3:34 'label' of 'GetThingResponseData' has a different type in '{EnglishPath}', which is used. "
                + "Make the two documents agree.",
            ],
            run.FindingLines);
        Assert.All(run.Findings, static finding => Assert.Equal(ChinesePath, finding.Location.GetLineSpan().Path));
        var data = run.Load().GetType("Demo.Esb.Demo.GetThingResponseData", throwOnError: true)!;
        Assert.Equal(typeof(string), data.GetProperty("Label")!.PropertyType);
        Assert.Equal(typeof(bool?), data.GetProperty("More")!.PropertyType);
    }

    [Fact]
    public void A_third_document_in_one_of_the_languages_is_a_second_one_for_its_address()
    {
        var run = new Project().Run((EnglishPath, English), (ChinesePath, Chinese), ("specs/other/get_thing.md", English));
        var finding = Assert.Single(run.Findings);
        Assert.Equal(("ESB0003", DiagnosticSeverity.Error, "specs/other/get_thing.md"), (finding.Id, finding.Severity, finding.Location.GetLineSpan().Path));
    }
}
