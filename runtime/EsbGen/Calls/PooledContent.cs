using System.Net;
using EsbGen.Json;

namespace EsbGen.Calls;

/// <summary>
/// A body that lies in a pooled buffer. The buffer goes back when the request is disposed of and nobody writes the body any
/// more: over HTTP/2 a response may come, and the call end, while the body is still being sent.
/// </summary>
internal sealed class PooledContent(EsbJsonWriter writer) : HttpContent
{
    private readonly int _length = writer.Length;

    // The request is the first user; each writing of the body is another.
    private int _users = 1;
    private int _isDisposed;

    public int Length => _length;

    /// <summary>The body for a message; null when its buffer was given back.</summary>
    public byte[]? TryCopy()
    {
        if (!TryEnter())
        {
            return null;
        }

        try
        {
            return writer.Written.ToArray();
        }
        finally
        {
            Leave();
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => WriteAsync(stream, CancellationToken.None);

#if !NETSTANDARD2_0
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        WriteAsync(stream, cancellationToken);

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            stream.Write(writer.Written);
        }
        finally
        {
            Leave();
        }
    }
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            Leave();
        }

        base.Dispose(disposing);
    }

    private async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
#if NETSTANDARD2_0
            System.Runtime.InteropServices.MemoryMarshal.TryGetArray(writer.WrittenMemory, out var segment);
            await stream.WriteAsync(segment.Array, segment.Offset, segment.Count, cancellationToken).ConfigureAwait(false);
#else
            await stream.WriteAsync(writer.WrittenMemory, cancellationToken).ConfigureAwait(false);
#endif
        }
        finally
        {
            Leave();
        }
    }

    private void Enter() => _ = TryEnter() ? true : throw new ObjectDisposedException(nameof(PooledContent));

    private bool TryEnter()
    {
        var users = Volatile.Read(ref _users);
        while (users > 0)
        {
            var before = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (before == users)
            {
                return true;
            }

            users = before;
        }

        return false;
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            writer.Dispose();
        }
    }
}
