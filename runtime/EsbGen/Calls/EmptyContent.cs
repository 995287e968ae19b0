#if !NETSTANDARD2_0
using System.Net;

namespace EsbGen.Calls;

/// <summary>
/// A body without a byte. <see cref="SocketsHttpHandler"/> sends a request without a body up to three more times by itself when the
/// connection is lost before a response; with one, be it empty, it sends the request once.
/// </summary>
internal sealed class EmptyContent : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return true;
    }
}
#endif
