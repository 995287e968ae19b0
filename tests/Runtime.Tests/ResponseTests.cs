using System.Net;
using EsbGen.Runtime.Tests.Esb.Job;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace EsbGen.Runtime.Tests;

public sealed class ResponseTests
{
    [Fact]
    public async Task The_documented_response_lands_in_typed_members()
    {
        await using var server = await ScriptedServer.StartAsync(StartDocument.Response);
        var response = await Calls.Job(server).GetStepInstanceStatusAsync(Calls.StatusRequest, cancellationToken: Calls.Cancellation);

        Assert.True(response.Result);
        Assert.Equal(0, response.Code.Number);
        Assert.Equal("OK", response.Message);
        Assert.True(response.Data.IsFinished);
        var group = Assert.Single(response.Data.StepInstanceAnalyseResult);
        Assert.Equal((3, "Success", 1), (group.ResultType, group.ResultTypeText, group.Count));
        var host = Assert.Single(group.IpList);
        Assert.Equal((0, "10.25.0.2"), (host.BkCloudId, host.Ip));
        var step = response.Data.StepInstanceDetail;
        Assert.Equal((790001, "my_job", Type脚本执行ToSQL脚本执行.脚本执行, "admin", Status1To12.执行成功, 10000), (step.StepInstanceId, step.Name, step.Type, step.Operator, step.Status, step.StepId));
        Assert.Equal((490001, 2, "0:10.25.0.2", "", 0), (step.JobInstanceId, step.BkBizId, step.TargetIps, step.AbnormalAgentIps, step.RetryCount));
        Assert.Equal(("2019-06-07 12:15:14", "2019-06-07 12:15:42", 28.395), (step.StartTime, step.EndTime, step.TotalTime));
        Assert.Equal((1, 0, 1, 1, 0), (step.TotalIpNum, step.AbnormalAgentIpNum, step.RunningIpNum, step.FailIpNum, step.SuccessIpNum));
        Assert.Null(response.AdditionalProperties);
        Assert.Null(step.AdditionalProperties);
    }

    [Theory]
    [InlineData("""{"result": true, "data": []}""")]
    [InlineData("""{"code": 0, "data": []}""")]
    [InlineData("""{"code": "0", "data": []}""")]
    [InlineData("""{"code": 200, "data": []}""")]
    [InlineData("""{"result": true, "code": 1, "data": []}""")]
    [InlineData("\ufeff {\"result\": true, \"code\": 0, \"data\": null}")]
    public async Task A_success_in_any_form_returns(string json)
    {
        await using var server = await ScriptedServer.StartAsync(json);
        var response = await Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Empty(response.Data);
    }

    [Fact]
    public async Task A_failure_tells_what_ESB_said()
    {
        await using var server = await ScriptedServer.StartAsync("""{"result": false, "code": 1306201, "message": "no such step", "data": null, "request_id": "abc"}""");
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));

        Assert.Equal("ESB call demo/list_things failed: no such step (code 1306201, request abc).", exception.Message);
        Assert.Equal((1306201L, "1306201", "no such step", "abc", HttpStatusCode.OK), (exception.Code.Number, exception.Code.ToString(), exception.ResponseMessage, exception.RequestId, exception.HttpStatus));
        Assert.Equal("list_things", exception.Endpoint!.Name);
        Assert.StartsWith("""{"result": false""", exception.RawResponse, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_permission_comes_as_a_tree()
    {
        await using var server = await ScriptedServer.StartAsync("""
            {"result": false, "code": 9900403, "message": "no permission", "data": null,
             "permission": {"system_id": "bk_job", "actions": [{"id": "run", "related_resource_types": [{"type": "biz", "instances": [[{"type": "biz", "id": "2"}]]}]}]}}
            """);
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));

        var action = Assert.Single(Assert.IsType<EsbPermissionException>(exception).Permission!.Actions!);
        Assert.Equal("2", action.RelatedResourceTypes![0].Instances![0][0].Id);
    }

    [Theory]
    [InlineData("<html><body>Bad Gateway</body></html>", 502, "HTML")]
    [InlineData("<html></html>", 200, "HTML")]
    [InlineData("{\"result\": true, \"data\": [", 200, "no JSON")]
    [InlineData("", 200, "empty")]
    [InlineData("", 500, "empty")]
    [InlineData("[1]", 200, "no object")]
    [InlineData("{}", 200, "neither 'result' nor 'code'")]
    [InlineData("{\"result\": true, \"code\": 0, \"data\": []} {", 200, "no JSON")]
    public async Task An_answer_that_is_none_of_ESBs_is_an_error_that_says_so(string body, int status, string reason)
    {
        await using var server = await ScriptedServer.StartAsync(body, status, "text/html");
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.Contains("demo/list_things", exception.Message, StringComparison.Ordinal);
        Assert.Equal(status, (int)exception.HttpStatus!);
        Assert.Equal(body, exception.RawResponse);
    }

    [Fact]
    public async Task An_error_status_is_an_error_whatever_the_envelope_says()
    {
        await using var server = await ScriptedServer.StartAsync("""{"result": true, "code": 0, "message": "fine", "data": []}""", 500);
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Contains("HTTP 500", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_is_an_error_with_ESBs_message()
    {
        await using var server = await ScriptedServer.StartAsync("""{"result": false, "data": null, "message": "Not Found"}""", 404);
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal("ESB call demo/list_things failed: Not Found (HTTP 404).", exception.Message);
    }

    [Fact]
    public async Task A_success_without_its_documented_data_is_an_error()
    {
        await using var server = await ScriptedServer.StartAsync("""{"result": true, "code": 0}""");
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Contains("without 'data'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_success_with_null_where_a_record_is_documented_is_an_error()
    {
        await using var server = await ScriptedServer.StartAsync("""{"result": true, "code": 0, "data": null}""");
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Job(server).GetStepInstanceStatusAsync(Calls.StatusRequest, cancellationToken: Calls.Cancellation));
        Assert.Contains("without 'data'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_beyond_the_limit_is_not_read_to_its_end()
    {
        await using var server = await ScriptedServer.StartAsync(async context =>
        {
            var chunk = new string(' ', 64 * 1024);
            for (var index = 0; index < 10_000 && !context.RequestAborted.IsCancellationRequested; index++)
            {
                await context.Response.WriteAsync(chunk, context.RequestAborted);
            }
        });
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server, static options => options.MaxResponseSize = 100_000).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Contains("EsbOptions.MaxResponseSize", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_nested_beyond_the_limit_is_an_error()
    {
        await using var server = await ScriptedServer.StartAsync("{\"result\": true, \"x\": " + new string('[', 1000) + new string(']', 1000) + "}");
        await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
    }

    [Fact]
    public async Task A_slow_answer_is_a_timeout_and_names_the_setting()
    {
        await using var server = await ScriptedServer.StartAsync(static context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server, static options => options.Timeout = TimeSpan.FromMilliseconds(200)).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Contains("EsbOptions.Timeout", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_stays_cancellation()
    {
        await using var server = await ScriptedServer.StartAsync(static context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Calls.Demo(server).ListThingsAsync(cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task Nobody_listening_is_an_error_without_a_response()
    {
        var server = await ScriptedServer.StartAsync("");
        var client = Calls.Demo(server);
        await server.DisposeAsync();
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => client.ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Contains("could not reach ESB", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.HttpStatus);
    }

    [Fact]
    public async Task Secrets_that_a_server_echoes_are_taken_out()
    {
        await using var server = await ScriptedServer.StartAsync(static context =>
            context.Response.WriteAsync("""{"result": false, "code": 1, "message": "bad secret s3cr3t-of-the-app and to\"ken", "data": null}""".Replace("to\"ken", "to\\\"ken", StringComparison.Ordinal)));
        var options = Calls.Options(server.Address);
        options.Token = "to\"ken";
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => new Esb.Demo.DemoClient(EsbTransport.Create(options)).ListThingsAsync(cancellationToken: Calls.Cancellation));

        foreach (var text in new[] { exception.ToString(), exception.RawResponse, exception.ResponseMessage, options.ToString() })
        {
            Assert.DoesNotContain("s3cr3t-of-the-app", text, StringComparison.Ordinal);
            Assert.DoesNotContain("to\"ken", text, StringComparison.Ordinal);
            Assert.DoesNotContain("to\\\"ken", text, StringComparison.Ordinal);
        }
    }
}
