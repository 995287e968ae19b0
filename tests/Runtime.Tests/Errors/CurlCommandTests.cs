using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace EsbGen.Runtime.Tests.Errors;

/// <summary>The line that makes a failed call again; a shell and curl try it. Apart from tests that listen to spans, which put a header in.</summary>
[Collection("Listeners")]
public sealed class CurlCommandTests
{
    private const string Failure = """{"result": false, "code": 1, "message": "no", "data": null}""";

    /// <summary>Everything that a shell might make something of.</summary>
    private const string Nasty = "it's $HOME `id` \"q\" \\ \n ! # ~ * ; | & > 字 😀 %41 @file {a,b} [1-3]";

    [Fact]
    public async Task A_shell_and_curl_make_the_same_POST()
    {
        await using var server = await ScriptedServer.StartAsync(Failure);
        var exception = await FailsAsync(() => Calls.Demo(server, static options => options.Language = "en").DeleteHostAsync(new() { Area = "a'b [1-3]{x}", HostId = 7, Reason = Nasty }, cancellationToken: Calls.Cancellation));
        var sent = (server.Method, server.PathAndQuery, server.Headers["Content-Type"], server.Headers["Blueking-Language"]);
        var body = JsonNode.Parse(server.Body)!;

        await RunAsync(exception.CurlCommand!);
        Assert.Equal(2, server.Calls);
        Assert.Equal(sent, (server.Method, server.PathAndQuery, server.Headers["Content-Type"], server.Headers["Blueking-Language"]));
        body["bk_app_secret"] = "***";
        Assert.True(JsonNode.DeepEquals(body, JsonNode.Parse(server.Body)), server.Body);
        Assert.Equal(Nasty, (string?)body["reason"]);
    }

    [Fact]
    public async Task A_shell_and_curl_make_the_same_GET()
    {
        await using var server = await ScriptedServer.StartAsync(Failure);
        var exception = await FailsAsync(() => Calls.Demo(server).GetHostAsync(new() { Ip = Nasty, Fields = ["ip", "os"] }, cancellationToken: Calls.Cancellation));
        var sent = server.PathAndQuery.Replace("s3cr3t-of-the-app", "***", StringComparison.Ordinal);

        await RunAsync(exception.CurlCommand!);
        Assert.Equal(("GET", sent), (server.Method, server.PathAndQuery));
    }

    [Fact]
    public async Task The_line_is_one_to_read()
    {
        await using var server = await ScriptedServer.StartAsync(Failure);
        var exception = await FailsAsync(() => Calls.Job(server).GetStepInstanceStatusAsync(Calls.StatusRequest, cancellationToken: Calls.Cancellation));
        Assert.Equal(
            "curl -X POST '" + server.Address + """api/c/compapi/v2/job/get_step_instance_status/' --compressed -H 'Content-Type: application/json; charset=utf-8' --data-raw '{"bk_app_code":"esb_test","bk_app_secret":"***","bk_username":"admin","bk_biz_id":2,"params":{"job_instance_id":490001,"step_instance_id":790001}}'""",
            exception.CurlCommand);
    }

    [Fact]
    public async Task Credentials_in_the_header_are_masked_there()
    {
        await using var server = await ScriptedServer.StartAsync(Failure);
        var exception = await FailsAsync(() => Calls.Demo(server, static options => options.CredentialsPlacement = EsbCredentialsPlacement.Header).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Contains("""-H 'X-Bkapi-Authorization: {"bk_app_code":"esb_test","bk_app_secret":"***","bk_username":"admin"}'""", exception.CurlCommand, StringComparison.Ordinal);

        exception = await FailsAsync(() => Calls.Demo(server, static options => options.AccessToken = "t0ken-of-both").ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Contains("""-H 'X-Bkapi-Authorization: {"access_token":"***"}'""", exception.CurlCommand, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_callers_own_secrets_and_echoes_of_credentials_are_masked()
    {
        await using var server = await ScriptedServer.StartAsync(Failure);
        var additional = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>("""{"db_password": "hush", "Nested": [{"private_key": {"pem": "hush"}, "count": 1.10}], "note": "says s3cr3t-of-the-app"}""");
        var exception = await FailsAsync(() => Calls.Demo(server).DeleteHostAsync(new() { Area = "east", HostId = 7, AdditionalProperties = additional }, cancellationToken: Calls.Cancellation));
        Assert.DoesNotContain("hush", exception.CurlCommand, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", exception.CurlCommand, StringComparison.Ordinal);
        Assert.Contains(""" "db_password":"***","Nested":[{"private_key":"***","count":1.10}],"note":"says ***"}'""".Trim(), exception.CurlCommand, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Halves_of_surrogate_pairs_do_not_hide_the_failure()
    {
        await using var server = await ScriptedServer.StartAsync(Failure);
        var additional = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>("""{"note": "\ud800"}""");
        var exception = await FailsAsync(() => Calls.Demo(server).DeleteHostAsync(new() { Area = "east", HostId = 7, AdditionalProperties = additional }, cancellationToken: Calls.Cancellation));
        Assert.Equal((1L, true), (exception.Code.Number, exception.CurlCommand!.Contains("\"note\":", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_a_handler_adds_is_named_but_not_told()
    {
        using var http = Handler.Client(static (request, _) =>
        {
            request.Headers.Add("X-Api-Key", "hush");
            request.RequestUri = new Uri(request.RequestUri + "?key=hush");
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(Failure) });
        });
        var exception = await FailsAsync(() => Calls.Demo(http).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.DoesNotContain("hush", exception.CurlCommand, StringComparison.Ordinal);
        Assert.Contains("-H 'X-Api-Key: ***'", exception.CurlCommand, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_body_is_left_to_a_file()
    {
        await using var server = await ScriptedServer.StartAsync(Failure);
        var exception = await FailsAsync(() => Calls.Demo(server).DeleteHostAsync(new() { Area = "east", HostId = 7, Reason = new string('x', 20_000) }, cancellationToken: Calls.Cancellation));
        Assert.EndsWith("--data-binary @body.json", exception.CurlCommand, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_reached_nobody_has_its_line_too()
    {
        var server = await ScriptedServer.StartAsync(Failure);
        var client = Calls.Demo(server);
        await server.DisposeAsync();
        var exception = await FailsAsync(() => client.ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.StartsWith("curl -X POST 'http://127.0.0.1:", exception.CurlCommand, StringComparison.Ordinal);
    }

    private static Task<EsbException> FailsAsync(Func<Task> call) => Assert.ThrowsAnyAsync<EsbException>(call);

    private static async Task RunAsync(string command)
    {
        Assert.SkipUnless(File.Exists("/bin/sh") && File.Exists("/usr/bin/curl"), "There is no shell or no curl here.");
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command + " --silent --show-error"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(Calls.Cancellation);
        Assert.Equal("", await process.StandardError.ReadToEndAsync(Calls.Cancellation));
        await process.WaitForExitAsync(Calls.Cancellation);
        Assert.Equal(Failure, output);
    }
}
