using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EsbGen.Sample.Fake;

/// <summary>
/// An ESB on loopback that speaks its protocol: HTTP 200 for failures of a call, 404 for unknown addresses, credentials
/// as parameters or in a header, and one job step that moves along.
/// </summary>
internal sealed class FakeEsb : IAsyncDisposable
{
    public const string AppCode = "esb_sample";
    public const string AppSecret = "a-secret-of-the-fake-esb";
    public const string Username = "admin";
    public const long BizId = 2;
    public const long JobInstanceId = 490001;
    public const long StepInstanceId = 790001;

    private const string StatusPath = "/api/c/compapi/v2/job/get_step_instance_status";
    private const long MaximalBody = 1024 * 1024;

    private readonly WebApplication _application;
    private readonly FakeStep _step = new(TimeProvider.System);

    private FakeEsb(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.First());

    public static async Task<FakeEsb> StartAsync(int? port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MaximalBody);
        builder.WebHost.UseUrls(FormattableString.Invariant($"http://127.0.0.1:{port ?? 0}"));
        var fake = new FakeEsb(builder.Build());
        fake._application.Run(fake.AnswerAsync);
        await fake._application.StartAsync(cancellationToken);
        return fake;
    }

    /// <summary>Serves until cancelled.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await _application.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var answer = context.Request.Path.Value!.TrimEnd('/') == StatusPath
            ? await StatusAsync(context)
            : Failure(context, StatusCodes.Status404NotFound, null, "Not Found");
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.ToJsonString(), context.RequestAborted);
    }

    private async Task<JsonObject> StatusAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            return Failure(context, StatusCodes.Status200OK, 1306209, "The request method is not allowed");
        }

        JsonObject? body;
        try
        {
            body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted) as JsonObject;
        }
        catch (JsonException)
        {
            body = null;
        }

        if (body is null)
        {
            return Failure(context, StatusCodes.Status200OK, 1306000, "The request body is not a valid JSON object");
        }

        if (FakeCredentials.WhyRefused(context.Request.Headers, body) is { } reason)
        {
            return Failure(context, StatusCodes.Status200OK, 1306000, reason);
        }

        if (WhatIsMissing(body) is { } missing)
        {
            return Failure(context, StatusCodes.Status200OK, 1306406, missing + " is required");
        }

        return IsKnown(body)
            ? Success(_step.Data())
            : Failure(context, StatusCodes.Status200OK, 1306201, "No such step");
    }

    private static string? WhatIsMissing(JsonObject body) =>
        body["bk_biz_id"] is null ? "bk_biz_id"
        : body["params"] is not JsonObject parameters ? "params"
        : parameters["job_instance_id"] is null ? "params.job_instance_id"
        : parameters["step_instance_id"] is null ? "params.step_instance_id"
        : null;

    private static bool IsKnown(JsonObject body) =>
        Is(body["bk_biz_id"], BizId) && Is(body["params"]!["job_instance_id"], JobInstanceId) && Is(body["params"]!["step_instance_id"], StepInstanceId);

    private static bool Is(JsonNode? node, long value) => node is JsonValue number && number.TryGetValue(out long given) && given == value;

    private static JsonObject Success(JsonObject data) => new()
    {
        ["result"] = true,
        ["code"] = 0,
        ["message"] = "OK",
        ["data"] = data,
        ["request_id"] = Guid.NewGuid().ToString("N"),
    };

    private static JsonObject Failure(HttpContext context, int status, int? code, string message)
    {
        context.Response.StatusCode = status;
        var answer = new JsonObject { ["result"] = false, ["data"] = null, ["message"] = message };
        if (code is { } number)
        {
            answer["code"] = number;
            answer["request_id"] = Guid.NewGuid().ToString("N");
        }

        return answer;
    }
}
