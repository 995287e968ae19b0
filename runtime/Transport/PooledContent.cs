using System.Net;

namespace EsbGen.Transport;

/// <summary>A body that lies in the call's own buffer.</summary>
internal sealed class PooledContent(ReadOnlyMemory<byte> bytes) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => WriteAsync(stream, CancellationToken.None);

#if !NETSTANDARD2_0
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) => WriteAsync(stream, cancellationToken);
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }

    private async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
#if NETSTANDARD2_0
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var segment);
        await stream.WriteAsync(segment.Array, segment.Offset, segment.Count, cancellationToken).ConfigureAwait(false);
#else
        await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
#endif
    }
}
