using System.Net;
using System.Text.Encodings.Web;
using EsbGen.Runtime.Tests.Esb;
using EsbGen.Runtime.Tests.Esb.Demo;
using EsbGen.Runtime.Tests.Resilience;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace EsbGen.Runtime.Tests.Telemetry;

/// <summary>Every log, span, metric, exception and <c>ToString</c> of a run in which the server echoes all that it is sent.</summary>
[Collection("Listeners")]
public sealed class SecretSweepTests
{
    /// <summary>With what addresses, JSON and HTML write otherwise.</summary>
    private static readonly string[] Secrets = ["s3cr3t+of/the=app", "login \"of\" <a> visitor&", "old-token-of-字", "t0ken'of;both$"];

    [Theory]
    [InlineData(EsbCredentialsPlacement.Parameters, false)]
    [InlineData(EsbCredentialsPlacement.Header, false)]
    [InlineData(EsbCredentialsPlacement.Header, true)]
    public async Task No_secret_is_told(EsbCredentialsPlacement placement, bool isAccessToken)
    {
        var secrets = isAccessToken ? Secrets : Secrets[..3];
        using var recorder = new Recorder();
        await using var server = await ScriptedServer.StartAsync(context => EchoAsync(context, secrets));
        var services = new ServiceCollection();
        services.AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(recorder));
        EsbOptions? used = null;
        services.AddEsb(options =>
        {
            options.BaseAddress = server.Address;
            (options.AppCode, options.AppSecret, options.Token, options.UserAccessToken) = ("esb_test", Secrets[0], Secrets[1], Secrets[2]);
            options.AccessToken = isAccessToken ? Secrets[3] : null;
            options.CredentialsPlacement = placement;
            options.TimeProvider = new ImpatientTime();   // Retries without waits.
            options.AttemptTimeout = TimeSpan.FromSeconds(60);
            used = options;
        });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IDemoClient>();

        List<string> told = [];
        foreach (var kind in new[] { "fail", "deny", "login", "html", "redirect", "partial", "abort", "busy", "headers" })
        {
            foreach (var call in new Func<EsbCallOptions, Task>[]
            {
                options => client.GetHostAsync(new() { Ip = "10.0.0.1", Fields = [kind] }, options, Calls.Cancellation),
                options => client.DeleteHostAsync(new() { Area = "east", HostId = 7, Reason = kind }, options, Calls.Cancellation),
            })
            {
                var options = new EsbCallOptions { Headers = new Dictionary<string, string> { ["X-Kind"] = kind, ["Authorization"] = "Bearer hush-hush" } };
                var exception = await Assert.ThrowsAnyAsync<EsbException>(() => call(options));
                told.AddRange([exception.ToString(), exception.Message, exception.RawResponse ?? "", exception.CurlCommand!, exception.ResponseMessage ?? "", exception.RequestId ?? "", exception.Code.ToString(), exception.Endpoint!.ToString(), options.ToString()]);
                told.Add((exception as EsbPermissionException)?.Permission?.ToString() ?? "");
            }
        }

        await client.GetHostAsync(new() { Ip = "10.0.0.1", Fields = ["ok"] }, new EsbCallOptions { Headers = new Dictionary<string, string> { ["X-Kind"] = "ok" } }, Calls.Cancellation);
        told.AddRange([used!.ToString(), new EsbCredentials { AppCode = "a", AppSecret = Secrets[0], Token = Secrets[1], UserAccessToken = Secrets[2], AccessToken = Secrets[3] }.ToString()]);
        told.AddRange(recorder.Texts());

        Assert.Equal(2, recorder.Entries.Count(static entry => entry.Event.Name == "Drifted"));
        Assert.True(recorder.Spans(server).Length >= 19 && recorder.Durations(server).Length >= 19 && recorder.Entries.Count >= 19);
        foreach (var secret in Secrets.Append("hush-hush").SelectMany(FormsOf))
        {
            Assert.DoesNotContain(told, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static async Task EchoAsync(HttpContext context, string[] secrets)
    {
        var echo = string.Join(' ', secrets.SelectMany(FormsOf)) + context.Request.QueryString + ScriptedServer.BodyOf(context) + context.Request.Headers["X-Bkapi-Authorization"] + context.Request.Headers.Authorization;
        var text = "\"" + JavaScriptEncoder.Default.Encode(echo) + "\"";
        switch (context.Request.Headers["X-Kind"])
        {
            case "fail":
                await context.Response.WriteAsync($$$"""{"result": false, "code": {{{text}}}, "message": {{{text}}}, "request_id": {{{text}}}, "echo": {{{text}}}}""");
                break;
            case "deny":
                await context.Response.WriteAsync($$$"""{"result": false, "code": 9900403, "message": {{{text}}}, "permission": {"system_id": {{{text}}}, "actions": [{"id": {{{text}}}}]}}""");
                break;
            case "login":
                await context.Response.WriteAsync($$$"""{"result": false, "code": 1306000, "message": {"en": {{{text}}}, "zh": "bk_token"}}""");
                break;
            case "html":
                context.Response.StatusCode = 502;
                await context.Response.WriteAsync("<html>" + echo + WebUtility.HtmlEncode(echo));
                break;
            case "redirect":
                context.Response.StatusCode = 302;
                context.Response.Headers.Location = "https://elsewhere.example/?" + Uri.EscapeDataString(echo);
                break;
            case "partial":
                context.Response.ContentLength = 100_000;
                await context.Response.WriteAsync(echo);
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
            case "busy":
                context.Response.StatusCode = 429;
                context.Response.Headers["X-Bkapi-Error-Message"] = Uri.EscapeDataString(echo);
                break;
            case "headers":
                context.Response.StatusCode = 500;
                context.Response.Headers["X-Bkapi-Error-Code"] = "E" + WebUtility.UrlEncode(echo);
                context.Response.Headers["X-Bkapi-Request-ID"] = WebUtility.UrlEncode(echo);
                break;
            case "ok":
                // Names of members are shown where the document does not know them.
                await context.Response.WriteAsync($$$"""{"result": true, "code": 0, "data": {"ip": "10.0.0.1", "os": "linux", {{{text}}}: 1}, {{{text}}}: 2}""");
                break;
            default:
                context.Abort();
                break;
        }
    }

    private static IEnumerable<string> FormsOf(string secret) =>
        new[] { secret, Uri.EscapeDataString(secret), WebUtility.UrlEncode(secret), WebUtility.HtmlEncode(secret), JavaScriptEncoder.Default.Encode(secret), JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret) }.Distinct();
}
