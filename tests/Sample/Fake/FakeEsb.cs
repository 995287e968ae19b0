using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EsbGen.Sample.Fake;

/// <summary>
/// An ESB on loopback that speaks its protocol: HTTP 200 for failures of a call, 404 for unknown addresses, credentials
/// as parameters or in a header, and job steps that move along.
/// </summary>
internal sealed class FakeEsb : IAsyncDisposable
{
    public const string AppCode = "esb_sample";
    public const string AppSecret = "a-secret-of-the-fake-esb";
    public const string Username = "admin";
    public const string Token = "a-token-of-the-fake-esb";
    public const long BizId = 2;
    public const long JobInstanceId = 490001;
    public const long StepInstanceId = 790001;
    public const long FailingStepInstanceId = 790002;

    private const long MaximalBody = 1024 * 1024;

    private readonly WebApplication _application;

    private FakeEsb(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.First());

    /// <summary>Tells how to call it.</summary>
    public string Invitation => $"A fake ESB listens on {Address} for app '{AppCode}' with secret '{AppSecret}', user '{Username}'. Ctrl+C ends it.";

    public static async Task<FakeEsb> StartAsync(int port, CancellationToken cancellationToken, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(static kestrel => kestrel.Limits.MaxRequestBodySize = MaximalBody);
        builder.WebHost.UseUrls(FormattableString.Invariant($"http://127.0.0.1:{port}"));
        builder.Services.AddSingleton<IHostLifetime, CallerLifetime>();
        var application = builder.Build();
        application.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = static exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            ExceptionHandler = static context => FakeAnswer.WithoutCode(context.Response.StatusCode, "Server Error").WriteAsync(context),
        });
        var router = new FakeRouter(time ?? TimeProvider.System);
        application.Run(async context => await (await router.AnswerAsync(context.Request)).WriteAsync(context));
        try
        {
            await application.StartAsync(cancellationToken);
            return new FakeEsb(application);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await application.DisposeAsync();
            throw new FakeEsbException($"The fake ESB cannot start: {exception.Message}", exception);
        }
    }

    /// <summary>Serves until cancelled.</summary>
    public Task ServeAsync(CancellationToken cancellationToken) => _application.WaitForShutdownAsync(cancellationToken);

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
