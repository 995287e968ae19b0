using System.Net.Sockets;
using EsbGen.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EsbGen.Sample.Fake;

/// <summary>Serves a fake ESB on loopback, to this process and to others. What breaks there breaks on the wire.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private const long MaxBody = 1024 * 1024;

    private readonly WebApplication _application;

    private FakeServer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.First());

    /// <param name="esb">What answers.</param>
    /// <param name="port">Where to listen; 0 for any free port.</param>
    /// <param name="cancellationToken">Ends the start early.</param>
    /// <exception cref="FakeServerException">The port is taken.</exception>
    public static async Task<FakeServer> StartAsync(FakeEsb esb, int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(static kestrel => kestrel.Limits.MaxRequestBodySize = MaxBody);
        builder.WebHost.UseUrls(FormattableString.Invariant($"http://127.0.0.1:{port}"));
        builder.Services.AddSingleton<IHostLifetime, CallerLifetime>();
        var application = builder.Build();
        application.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = static exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            ExceptionHandler = static context => context.Response.WriteAsync("""{"result":false,"data":null,"message":"Server Error"}""", context.RequestAborted),
        });
        application.Run(async context => await WriteAsync(context, await esb.RespondAsync(await ReadAsync(context), context.RequestAborted)));
        try
        {
            await application.StartAsync(cancellationToken);
            return new FakeServer(application);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await application.DisposeAsync();
            throw new FakeServerException($"The fake ESB cannot start: {exception.Message}", exception);
        }
    }

    /// <summary>Serves until cancelled.</summary>
    public Task ServeAsync(CancellationToken cancellationToken) => _application.WaitForShutdownAsync(cancellationToken);

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task<FakeRequest> ReadAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return new FakeRequest(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.Select(static header => KeyValuePair.Create(header.Key, header.Value.ToString())),
            body.ToArray());
    }

    private static async Task WriteAsync(HttpContext context, FakeResponse reply)
    {
        if (reply.ResetsConnection)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)reply.Status;
        context.Response.ContentType = reply.ContentType;
        context.Response.ContentLength = reply.Body.Length;
        foreach (var header in reply.Headers)
        {
            context.Response.Headers[header.Key] = header.Value;
        }

        await context.Response.Body.WriteAsync(reply.Body[..(reply.TruncatedAt ?? reply.Body.Length)], context.RequestAborted);
        if (reply.TruncatedAt is not null)
        {
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        }
    }
}
