using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace EsbGen.Runtime.Tests.Errors;

/// <summary>Where a user applies for what the call lacks.</summary>
public sealed class ApplyUrlTests
{
    private const string Denied = """
        {
          "result": false, "code": 9900403, "message": "no permission", "data": null, "request_id": "r1",
          "permission": {
            "system_id": "bk_job", "system_name": "Job",
            "actions": [
              {"id": "run", "name": "Run", "related_resource_types": [
                {"system_id": "bk_cmdb", "system_name": "CMDB", "type": "biz", "type_name": "Business",
                 "instances": [[{"type": "biz", "type_name": "Business", "id": "2", "name": null}]],
                 "attributes": [{"id": "os", "name": "System", "values": [{"id": "linux", "name": "Linux"}]}]}]},
              {"id": "create", "name": "Create"}
            ]
          }
        }
        """;

    [Fact]
    public async Task IAM_is_asked_in_its_own_words_by_the_same_transport()
    {
        await using var server = await StartAsync("""{"result": true, "code": 0, "message": "OK", "data": {"url": "https://bk.example.com/o/bk_iam_app/perm-apply?system_id=bk_job&tid=09d4"}}""");
        var exception = await DenyAsync(server);
        Assert.Equal("run", exception.Permission!.Actions![0].Id);

        Assert.Equal(new Uri("https://bk.example.com/o/bk_iam_app/perm-apply?system_id=bk_job&tid=09d4"), await exception.GetApplyUrlAsync(Calls.Cancellation));
        Assert.Equal(("POST", "/api/c/compapi/v2/iam/application/"), (server.Method, server.PathAndQuery));
        var sent = JsonNode.Parse(server.Body)!.AsObject();
        Assert.Equal("esb_test", (string?)sent["bk_app_code"]);
        Assert.Equal("bk_job", (string?)sent["system"]);
        Assert.False(sent.ContainsKey("system_id"));
        var type = sent["actions"]![0]!["related_resource_types"]![0]!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""[[{"type": "biz", "type_name": "Business", "id": "2"}]]"""), type["instances"]), type.ToJsonString());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""[{"id": "os", "name": "System", "values": [{"id": "linux", "name": "Linux"}]}]"""), type["attributes"]), type.ToJsonString());
        Assert.Equal("bk_cmdb", (string?)type["system"]);
        Assert.Equal("[]", sent["actions"]![1]!["related_resource_types"]!.ToJsonString());
    }

    [Fact]
    public async Task What_IAM_refuses_fails_as_any_call_does()
    {
        await using var server = await StartAsync("""{"result": false, "code": 1902416, "message": "no such resource"}""");
        var exception = await DenyAsync(server);
        var refused = await Assert.ThrowsAsync<EsbException>(() => exception.GetApplyUrlAsync(Calls.Cancellation));
        Assert.Equal(("iam", "application", 1902416L), (refused.Endpoint!.System, refused.Endpoint.Name, refused.Code.Number));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"url": "javascript:alert(1)"}""")]
    [InlineData("""{"url": 5}""")]
    public async Task An_answer_without_an_address_is_none(string data)
    {
        await using var server = await StartAsync($$"""{"result": true, "code": 0, "data": {{data}}}""");
        var exception = await DenyAsync(server);
        await Assert.ThrowsAsync<EsbProtocolException>(() => exception.GetApplyUrlAsync(Calls.Cancellation));
    }

    [Fact]
    public async Task Without_a_tree_there_is_nothing_to_apply_for()
    {
        await using var server = await ScriptedServer.StartAsync("""{"result": false, "code": 1306403, "message": "no"}""");
        var exception = await DenyAsync(server);
        Assert.Null(exception.Permission);
        Assert.Null(await exception.GetApplyUrlAsync(Calls.Cancellation));
        Assert.Equal(1, server.Calls);
    }

    private static Task<ScriptedServer> StartAsync(string answerOfIam) =>
        ScriptedServer.StartAsync(context => context.Response.WriteAsync(context.Request.Path.Value!.Contains("/iam/", StringComparison.Ordinal) ? answerOfIam : Denied));

    private static Task<EsbPermissionException> DenyAsync(ScriptedServer server) =>
        Assert.ThrowsAsync<EsbPermissionException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
}
