namespace EsbGen.Runtime.Tests;

/// <summary>Answers without a network.</summary>
internal sealed class Handler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
#pragma warning disable CA2000 // The client disposes of its handler.
    public static HttpClient Client(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) => new(new Handler(answer));
#pragma warning restore CA2000

    public static HttpClient Client(Func<HttpContent> answer) => Client((_, _) => Task.FromResult(new HttpResponseMessage { Content = answer() }));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request, cancellationToken);
}
