using Microsoft.AspNetCore.Http;

namespace EsbGen.Runtime.Tests.Resilience;

/// <summary>What a server responses, call by call; the last response goes on for ever.</summary>
internal sealed class Responses(params RequestDelegate[] responses)
{
    private int _calls;

    public static RequestDelegate Success { get; } = Of(200, Calls.Success);

    public static RequestDelegate LostConnection { get; } = static context =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    public static RequestDelegate Partial { get; } = static async context =>
    {
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("{\"result\": tr");
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    public static RequestDelegate Of(int status, string body, string? retryAfter = null) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return context.Response.WriteAsync(body);
    };

    /// <summary>A failure that ESB tells with HTTP 200.</summary>
    public static RequestDelegate Code(long code) => Of(200, $$"""{"result": false, "code": {{code}}, "message": "no", "data": null}""");

    public Task<ScriptedServer> StartAsync() => ScriptedServer.StartAsync(context => responses[Math.Min(Interlocked.Increment(ref _calls), responses.Length) - 1](context));
}
