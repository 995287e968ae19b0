using System.Net;
using System.Net.Http.Headers;

namespace EsbGen.Benchmarks.Calls;

/// <summary>A server in memory: takes the request to its end, and answers at once.</summary>
internal sealed class MemoryHandler(byte[] answer) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly MemoryStream _received = new();

    /// <summary>The last request's body.</summary>
    public byte[] Received => _received.ToArray();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _received.SetLength(0);
        await request.Content!.CopyToAsync(_received, cancellationToken);
        return new(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(answer) { Headers = { ContentType = Json } } };
    }
}
