using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace EsbGen.Runtime.Tests;

/// <summary>A real server on loopback that remembers what it was asked and responds with what a test says.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private int _calls;

    private ScriptedServer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.First());

    public string Method { get; private set; } = "";

    public string PathAndQuery { get; private set; } = "";

    public string Body { get; private set; } = "";

    public int Calls => _calls;

    public Dictionary<string, string> Headers { get; private set; } = [];

    /// <summary>Starts a server that responds the same to every call.</summary>
    public static Task<ScriptedServer> StartAsync(string response, int status = 200, string type = "application/json") =>
        StartAsync(async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = type;
            await context.Response.WriteAsync(response);
        });

    /// <summary>Starts a server that responds as <paramref name="response"/> does; the call's body is <see cref="BodyOf"/> there.</summary>
    public static async Task<ScriptedServer> StartAsync(RequestDelegate response, HttpProtocols protocols = HttpProtocols.Http1)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = protocols));
        var server = new ScriptedServer(builder.Build());
        server._application.Run(async context =>
        {
            await server.RememberAsync(context.Request);
            await response(context);
        });
        await server._application.StartAsync();
        return server;
    }

    public static string BodyOf(HttpContext context) => (string)context.Items[nameof(Body)]!;

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task RememberAsync(HttpRequest request)
    {
        Interlocked.Increment(ref _calls);
        Method = request.Method;
        PathAndQuery = request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        Headers = request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        request.HttpContext.Items[nameof(Body)] = body;
        Body = body;
    }
}
