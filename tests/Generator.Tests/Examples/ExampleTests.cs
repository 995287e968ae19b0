using System.Globalization;
using System.Reflection;
using System.Text;
using EsbGen.Documents.Prose;
using Xunit;

namespace EsbGen.Generator.Tests.Examples;

/// <summary>What becomes of a document's examples where the project sets <c>EsbExamples</c>.</summary>
public sealed class ExampleTests
{
    private static readonly ProjectOptions Embedding = new(new() { ["RootNamespace"] = "Demo", ["EsbExamples"] = "true" });

    [Fact]
    public void The_start_documents_examples_are_mended_and_without_credentials()
    {
        var examples = Assert.Single(Embed(("specs/job/get_step_instance_status.md", Repository.StartDocument)));

        Assert.Equal("""{"bk_biz_id":2,"params":{"job_instance_id":490001,"step_instance_id":790001}}""", Text(examples.Request));
        Assert.StartsWith("""{"result":true,"code":0,"message":"OK","data":{"is_finished":true,"step_instance_analyse_result":[{""", Text(examples.Response), StringComparison.Ordinal);
        Assert.Equal(["$.bk_biz_id", "$.params", "$.params.job_instance_id", "$.params.step_instance_id"], examples.RequiredParameters);
    }

    [Fact]
    public void Without_the_setting_nothing_is_embedded()
    {
        var run = new Project().Run(("specs/demo/a.md", Page("", "", """{"result": true, "data": {"a": 1}}""")));
        Assert.Null(Assert.Single(Endpoints(run)).Examples);
        Assert.DoesNotContain(run.Sources, static source => source.SourceText.ToString().Contains("Examples", StringComparison.Ordinal));
    }

    [Fact]
    public void Structures_that_share_others_over_and_over_make_no_endless_example()
    {
        const int Levels = 40;
        var page = new StringBuilder("### Request address\n\n/api/c/compapi/v2/demo/a/\n\n### Request method\n\nPOST\n\n### Request parameters\n");
        for (var level = 0; level < Levels; level++)
        {
            page.Append(CultureInfo.InvariantCulture, $"""

                {(level == 0 ? "" : $"#### node{level}\n")}
                | Field | Type | Required | Description |
                |---|---|---|---|
                | left{level} | object | yes | see node{level + 1} |
                | right{level} | object | yes | see node{level + 1} |

                """);
        }

        page.Append(CultureInfo.InvariantCulture, $"\n#### node{Levels}\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n| id | int | yes | Id |\n\n### Return result\n\n| Field | Type | Description |\n|---|---|---|\n| result | bool | Success |\n| code | int | Code |\n| message | string | Message |\n");
        var examples = Assert.Single(Embed(("specs/demo/a.md", page.ToString())));

        Assert.StartsWith("""{"left0":{"left1":{"left2":{""", Text(examples.Request), StringComparison.Ordinal);
        Assert.InRange(examples.Request.Length, 100, 1_000_000);
        Assert.InRange(examples.RequiredParameters.Count, 2, 10_000);
    }

    [Fact]
    public void A_page_without_examples_gets_values_of_its_tables_types()
    {
        const string Document = """
            ### Request address

            /api/c/compapi/v2/demo/a/

            ### Request method

            POST

            ### Request parameters

            | Field | Type | Required | Description |
            |---|---|---|---|
            | name | string | yes | Name |
            | hosts | array | yes | Hosts |
            | note | string | no | Note |

            #### hosts

            | Field | Type | Required | Description |
            |---|---|---|---|
            | ip | string | yes | Address |
            | up-time | int | yes | Seconds |

            ### Return result

            | Field | Type | Description |
            |---|---|---|
            | result | bool | Success |
            | code | int | Code |
            | message | string | Message |
            | data | object | Data |

            #### data

            | Field | Type | Description |
            |---|---|---|
            | id | int | Id |
            | state | int | State: 3: failed, 4: succeeded |
            | names | array | Names |
            | ratio | float | Ratio |
            | create_time | string | Format: YYYY-MM-DD hh:mm:ss |

            """;
        var examples = Assert.Single(Embed(("specs/demo/a.md", Document)));

        Assert.Equal("""{"name":"name","hosts":[{"ip":"ip","up-time":0}]}""", Text(examples.Request));
        Assert.Equal("""{"result":true,"code":0,"message":"","data":{"id":0,"state":3,"names":[{}],"ratio":0,"create_time":"2024-01-01 00:00:00"}}""", Text(examples.Response));
        Assert.Equal(["$.name", "$.hosts", "$.hosts[*].ip", "$.hosts[*]['up-time']"], examples.RequiredParameters);
    }

    [Fact]
    public void The_first_success_is_the_answer_whatever_failed_before()
    {
        var examples = Embed(
            ("specs/demo/a.md", Page("", "", """{"result": false, "code": 7, "message": "no", "data": null}""", """{"code": 5, "message": "no"}""", """{"result": true, "code": 0, "data": {"a": 1}}""", """{"result": true, "code": 0, "data": {"a": 2}}""")),
            ("specs/demo/b.md", Page("", "", """{"result": false, "code": 7, "message": "no", "data": null}""").Replace("demo/a/", "demo/b/", StringComparison.Ordinal)));

        Assert.Equal("""{"result":true,"code":0,"data":{"a":1}}""", Text(examples[0].Response));
        Assert.StartsWith("""{"result":true,"code":0,"message":"",""", Text(examples[1].Response), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_request_must_have_and_its_example_leaves_out_is_added_and_an_answer_without_an_envelope_gets_one()
    {
        var examples = Assert.Single(Embed(("specs/demo/a.md", Page("| b | int | yes | B |\n| c | int | no | C |", """{"bk_app_code": "x", "bk_app_secret": "s3cr3t", "a": "z"}""", """{"message": "", "data": {"x": "\"\\\u0001😀\ud800"}}"""))));

        Assert.Equal("""{"a":"z","b":0}""", Text(examples.Request));
        Assert.Equal("""{"result":true,"code":0,"message":"","data":{"x":"\"\\\u0001😀\ud800"}}""", Text(examples.Response));
    }

    [Fact]
    public void An_override_decides_for_examples_too()
    {
        const string Override = """
            {
                "request": { "$.a": { "drop": true }, "$.d": { "add": true, "type": "int", "required": true } },
                "response": { "$.data.x": { "type": "int" }, "$.data.z": { "add": true, "type": "string", "nullable": false } }
            }
            """;
        var examples = Assert.Single(Embed(
            ("specs/demo/a.md", Page("", """{"a": "z"}""", """{"result": true, "code": 0, "data": {"x": "text", "y": 1}}""")),
            ("specs/demo/a.esb.json", Override)));

        Assert.Equal("""{"d":0}""", Text(examples.Request));
        Assert.Equal("""{"result":true,"code":0,"data":{"x":0,"y":1,"z":"z"}}""", Text(examples.Response));
    }

    [Fact]
    public void What_one_language_does_not_show_the_other_does()
    {
        var english = Page("", """{"a": "english"}""").Replace("### Return Result Example", "### Nothing", StringComparison.Ordinal);
        var chinese = Page("", "", """{"result": true, "code": 0, "data": {"a": 1}}""")
            .Replace("### Request address", "### 请求地址", StringComparison.Ordinal).Replace("### Request method", "### 请求方法", StringComparison.Ordinal)
            .Replace("### Request parameters", "### 请求参数", StringComparison.Ordinal).Replace("### Return Result Example", "### 返回结果示例", StringComparison.Ordinal);
        var examples = Assert.Single(Embed(("specs/en/a.md", english), ("specs/zh/a.md", chinese)));

        Assert.Equal("""{"a":"english"}""", Text(examples.Request));
        Assert.Equal("""{"result":true,"code":0,"data":{"a":1}}""", Text(examples.Response));
    }

    private static List<EsbExamples> Embed(params (string Path, string Text)[] documents) =>
        Endpoints(new Project().Run(Embedding, documents)).Select(static endpoint => endpoint.Examples!).ToList();

    private static IReadOnlyList<EsbEndpoint> Endpoints(ProjectRun run) =>
        (IReadOnlyList<EsbEndpoint>)run.Load().GetType("Demo.Esb.EsbEndpoints")!.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static string Text(ReadOnlySpan<byte> json) => Encoding.UTF8.GetString(json);

    private static string Page(string rows, string request, params string[] answers) => $"""
        ### Request address

        /api/c/compapi/v2/demo/a/

        ### Request method

        POST

        ### Request parameters

        | Field | Type | Required | Description |
        |---|---|---|---|
        | a | string | no | A |
        {rows}

        ### Request Parameters Example

        ```json
        {request}
        ```

        ### Return Result Example

        {string.Join("\n\n", answers.Select(static answer => $"```json\n{answer}\n```"))}

        """;
}
