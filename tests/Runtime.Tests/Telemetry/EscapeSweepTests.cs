using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EsbGen.Runtime.Tests.Esb;
using EsbGen.Runtime.Tests.Esb.Demo;
using EsbGen.Runtime.Tests.Redaction;
using EsbGen.Runtime.Tests.Resilience;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace EsbGen.Runtime.Tests.Telemetry;

/// <summary>
/// Every message, log, span, metric, curl line and <c>ToString</c> of calls, over a real socket, whose server echoes all their secrets in
/// one form: credentials, headers, what is in the path and the query, and members of the request.
/// </summary>
[Collection("Listeners")]
public sealed class EscapeSweepTests
{
    private const string Path = "path-Token/1234+xyz=";
    private const string Query = "query Token;5678&uvw";

    private static readonly string[] Kinds = ["fail", "deny", "nested", "html", "location", "partial", "headers", "success", "names", "digits"];

    private static readonly string[] Secrets =
    [
        "app+Secret/of=the:app==", "login \"of\" <a> visitor&", "old-token-of-it's-owner", "Hush(bearer)*Value~", "session!cookie$Value", "apikey{of}|caller^9", Path, Query, "body'Password\\42#xyz", "98765432109",
    ];

    public static TheoryData<string> Forms => [.. SecretEscapes.All.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task No_secret_is_told_in_a_form(string form)
    {
        var escape = SecretEscapes.All[form];
        using var recorder = new Recorder();
        await using var server = await ScriptedServer.StartAsync(context => EchoAsync(context, string.Join(" | ", SecretsOf(context).Select(escape))));
        var services = new ServiceCollection();
        services.AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(recorder));
        services.AddEsb(options =>
        {
            options.BaseAddress = server.Address;
            (options.AppCode, options.AppSecret, options.Token, options.UserAccessToken) = ("esb_test", Secrets[0], Secrets[1], Secrets[2]);
            options.TimeProvider = new ImpatientTime();
            options.Retry.MaxRetryAttempts = 1;
            options.Timeout = options.AttemptTimeout = TimeSpan.FromSeconds(100);
        });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IDemoClient>();
        List<string> told = [];
        foreach (var kind in Kinds)
        {
            var options = new EsbCallOptions
            {
                Headers = new Dictionary<string, string> { ["X-Kind"] = kind, ["Authorization"] = "Bearer " + Secrets[3], ["Cookie"] = "a=b; session=" + Secrets[4], ["X-Api-Key"] = Secrets[5] },
            };
            var run = new RunThingRequest { Token = Path, Password = Secrets[8], Account = new() { DbPassword = Secrets[9] } };
            var host = new GetHostRequest { Ip = "10.0.0.1", AdditionalProperties = new Dictionary<string, JsonElement> { ["api_token"] = JsonSerializer.SerializeToElement(Query) } };
            told.AddRange([run.ToString(), host.ToString(), options.ToString()]);
            told.AddRange(await ToldOfAsync(() => client.RunThingAsync(run, options, Calls.Cancellation)));
            told.AddRange(await ToldOfAsync(() => client.GetHostAsync(host, options, Calls.Cancellation)));
        }

        // What .NET's own instrumentation shows of an address is described in the README, and is not ours.
        told.AddRange(recorder.Texts().Where(static text => !text.Contains("url.full", StringComparison.Ordinal) || text.Contains("***", StringComparison.Ordinal)));
        Assert.Contains(recorder.Spans(server), static span => ((string?)span.GetTagItem("url.full"))!.EndsWith("/demo/run_thing/***/", StringComparison.Ordinal));
        Assert.True(told.Count > 300 && told.Count(static text => text.Contains("***", StringComparison.Ordinal)) > 50);
        foreach (var secret in Secrets)
        {
            var echoed = escape(secret);
            var inner = form.Contains("base64", StringComparison.Ordinal) ? echoed[4..16] : echoed;
            Assert.DoesNotContain(told, text => text.Contains(inner, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(told, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase) || text.Contains(Uri.EscapeDataString(secret), StringComparison.OrdinalIgnoreCase));
        }

        // A server's line ends and invisible letters are shown as escapes, but where the response stands as it came.
        Assert.DoesNotContain(recorder.Entries, static entry => entry.Text.Any(static letter => char.IsControl(letter) || letter == '\u200b'));
    }

    /// <summary>A server knows the secrets of the call that it answers.</summary>
    private static IEnumerable<string> SecretsOf(HttpContext context) =>
        Secrets.Where(secret => HttpMethods.IsGet(context.Request.Method) ? secret is not Path && Array.IndexOf(Secrets, secret) < 8 : secret is not Query);

    private static async Task<string[]> ToldOfAsync<T>(Func<Task<T>> call)
        where T : IEsbResponse
    {
        try
        {
            await call();
            return [];
        }
        catch (EsbException e)
        {
            return
            [
                e.ToString(), e.Message, e.RawResponse ?? "", e.CurlCommand!, e.ResponseMessage ?? "", e.RequestId ?? "", $"{e.Code}", e.Endpoint!.ToString(),
                e.InnerException?.ToString() ?? "", (e as EsbPermissionException)?.Permission?.ToString() ?? "", JsonSerializer.Serialize((e as EsbPermissionException)?.Permission),
                string.Join(' ', (e as EsbProtocolException)?.DriftPaths ?? []),
            ];
        }
    }

    private static async Task EchoAsync(HttpContext context, string echo)
    {
        var text = "\"" + JavaScriptEncoder.Default.Encode(echo) + "\"";
        var response = context.Response;
        switch (context.Request.Headers["X-Kind"])
        {
            case "fail":
                await response.WriteAsync($$$"""{"result": false, "code": {{{text}}}, "message": {{{text}}}, "request_id": {{{text}}}, "echo": [{{{text}}}]}""");
                break;
            case "deny":
                await response.WriteAsync($$$"""{"result": false, "code": 9900403, "message": "no", "permission": {"system_id": {{{text}}}, "actions": [{"id": {{{text}}}, {{{text}}}: 1}]}}""");
                break;
            case "nested":
                var inner = JavaScriptEncoder.Default.Encode($$$"""{"reason": {{{text}}}}""");
                await response.WriteAsync($$$"""{"result": false, "code": 1306000, "message": {"en": {{{text}}}, "zh": "{{{inner}}}"}}""");
                break;
            case "html":
                response.StatusCode = 502;
                await response.WriteAsync("<html>\u001b[2J" + echo);
                break;
            case "location":
                response.StatusCode = 302;
                response.Headers.Location = "https://elsewhere.example/?" + Uri.EscapeDataString(echo);
                await response.WriteAsync("see " + echo);
                break;
            case "partial":
                response.ContentLength = 100_000;
                await response.WriteAsync(echo);
                await response.Body.FlushAsync();
                context.Abort();
                break;
            case "headers":
                response.StatusCode = 500;
                foreach (var name in new[] { "X-Bkapi-Error-Code", "X-Bkapi-Error-Message", "X-Bkapi-Request-ID" })
                {
                    response.Headers[name] = new string([.. echo.Where(static letter => letter is >= ' ' and <= '~')]);
                }

                break;
            case "success":
                await response.WriteAsync($$$"""{"result": true, "code": {{{text}}}, "message": "", "data": {"ip": "10.0.0.1", "os": "linux", "id": 7, "secret_key": "x"}}""");
                break;
            case "names":
                await response.WriteAsync($$$"""{"result": true, "code": 0, "message": "", "data": {"ip": "10.0.0.1", "os": "linux", "id": 7, {{{text}}}: 1}, {{{text}}}: 2}""");
                break;
            case "digits" when HttpMethods.IsGet(context.Request.Method):
                await response.WriteAsync("");
                break;
            case "digits":
                await response.WriteAsync($$$"""{"result": false, "code": {{{Secrets[9]}}}, "message": "no", "request_id": {{{Secrets[9]}}}, "n": {{{Secrets[9]}}}.0}""");
                break;
            default:
                throw new InvalidOperationException();
        }
    }
}
