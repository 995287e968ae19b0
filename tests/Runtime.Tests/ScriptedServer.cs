using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EsbGen.Runtime.Tests;

/// <summary>A real server on loopback that remembers what it was asked and answers what a test says.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private ScriptedServer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.First());

    public string Method { get; private set; } = "";

    public string PathAndQuery { get; private set; } = "";

    public string Body { get; private set; } = "";

    public int Calls { get; private set; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Starts a server that answers the same to every call.</summary>
    public static Task<ScriptedServer> StartAsync(string answer, int status = 200, string type = "application/json") =>
        StartAsync(async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = type;
            await context.Response.WriteAsync(answer);
        });

    public static async Task<ScriptedServer> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ScriptedServer(builder.Build());
        server._application.Run(async context =>
        {
            await server.RememberAsync(context.Request);
            await answer(context);
        });
        await server._application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task RememberAsync(HttpRequest request)
    {
        Calls++;
        Method = request.Method;
        PathAndQuery = request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        foreach (var header in request.Headers)
        {
            Headers[header.Key] = header.Value.ToString();
        }

        using var reader = new StreamReader(request.Body);
        Body = await reader.ReadToEndAsync();
    }
}
