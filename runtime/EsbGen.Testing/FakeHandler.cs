using System.Net.Http.Headers;
using System.Net.Sockets;

namespace EsbGen.Testing;

/// <summary>Carries requests of an <see cref="HttpClient"/> to a fake, and breaks responses as a network does.</summary>
internal sealed class FakeHandler(FakeEsb esb) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await BodyOf(request, cancellationToken).ConfigureAwait(false);
        var headers = request.Headers.AsEnumerable();
        headers = request.Content is { } content ? headers.Concat(content.Headers) : headers;
        var response = await esb.RespondAsync(
            new FakeRequest(
                request.Method.Method,
                request.RequestUri!.PathAndQuery,
                headers.Select(static header => new KeyValuePair<string, string>(header.Key, string.Join(", ", header.Value))),
                body),
            cancellationToken).ConfigureAwait(false);
        return response.ResetsConnection ? throw Reset() : ResponseOf(response, request);
    }

    private static async Task<byte[]> BodyOf(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
#if NETSTANDARD2_0
        return request.Content is { } content ? await content.ReadAsByteArrayAsync().ConfigureAwait(false) : [];
#else
        return request.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false) : [];
#endif
    }

    private static HttpResponseMessage ResponseOf(FakeResponse fake, HttpRequestMessage request)
    {
        var response = new HttpResponseMessage(fake.Status) { RequestMessage = request };
        foreach (var header in fake.Headers)
        {
            response.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        response.Content = new StreamContent(new ResponseStream(fake));
        response.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(fake.ContentType);
        response.Content.Headers.ContentLength = fake.Body.Length;
        return response;
    }

    /// <summary>As the handlers of .NET have it.</summary>
    private static HttpRequestException Reset()
    {
        var socket = new SocketException((int)SocketError.ConnectionReset);
        return new HttpRequestException(
            "An error occurred while sending the request.",
            new IOException("Unable to read data from the transport connection: " + socket.Message, socket));
    }
}
