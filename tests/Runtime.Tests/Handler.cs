namespace EsbGen.Runtime.Tests;

/// <summary>Responds without a network.</summary>
internal sealed class Handler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> response) : HttpMessageHandler
{
#pragma warning disable CA2000 // The client disposes of its handler.
    public static HttpClient Client(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> response) => new(new Handler(response));
#pragma warning restore CA2000

    public static HttpClient Client(Func<HttpContent> response) => Client((_, _) => Task.FromResult(new HttpResponseMessage { Content = response() }));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => response(request, cancellationToken);
}
