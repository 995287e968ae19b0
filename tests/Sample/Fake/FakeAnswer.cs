using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace EsbGen.Sample.Fake;

/// <summary>An envelope and its HTTP status.</summary>
internal sealed class FakeAnswer
{
    public const int AuthenticationOrGeneric = 1306000;
    public const int WrongArguments = 1306406;
    public const int WrongMethod = 1306209;
    public const int UpstreamFailed = 1306201;

    private readonly int _status;
    private readonly JsonObject _envelope;

    private FakeAnswer(int status, JsonObject envelope) => (_status, _envelope) = (status, envelope);

    public static FakeAnswer Success(JsonObject data) => new(StatusCodes.Status200OK, new()
    {
        ["result"] = true,
        ["code"] = 0,
        ["message"] = "OK",
        ["data"] = data,
        ["request_id"] = NewId(),
    });

    /// <summary>A failed call, which ESB answers with HTTP 200 all the same.</summary>
    public static FakeAnswer Failure(int code, string message) => new(StatusCodes.Status200OK, new()
    {
        ["result"] = false,
        ["code"] = code,
        ["message"] = message,
        ["data"] = null,
        ["request_id"] = NewId(),
    });

    /// <summary>What ESB's web server says before a call starts or after it crashed.</summary>
    public static FakeAnswer WithoutCode(int status, string message) =>
        new(status, new() { ["result"] = false, ["data"] = null, ["message"] = message });

    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = _status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(_envelope.ToJsonString(), context.RequestAborted);
    }

    private static string NewId() => Guid.NewGuid().ToString("N");
}
