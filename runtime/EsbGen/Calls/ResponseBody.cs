using System.Buffers;
using System.Text;

namespace EsbGen.Calls;

/// <summary>A response's bytes in one pooled buffer.</summary>
internal sealed class ResponseBody : IDisposable
{
    private const int InitialSize = 16 * 1024;
    private const int LargestArray = 0x7FFFFFC7;
#if NETSTANDARD2_0
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
#endif

    private byte[] _buffer;
    private int _length;

    private ResponseBody(int size) => _buffer = ArrayPool<byte>.Shared.Rent(size);

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    public int Length => _length;

    /// <summary>Whether the response went on behind the limit.</summary>
    public bool IsTooLarge { get; private set; }

    /// <exception cref="IOException">The response broke off, or its compression is broken.</exception>
    public static async ValueTask<ResponseBody> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        // The announced length is left alone: looking it up costs an average response more than growing costs a long one.
        var body = new ResponseBody(InitialSize);
        try
        {
#if NETSTANDARD2_0
            using var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
            while (true)
            {
                body.Reserve();
                var read = await stream.ReadAsync(body._buffer, body._length, body._buffer.Length - body._length, cancellationToken)
                    .ConfigureAwait(false);
#else
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using var disposal = stream.ConfigureAwait(false);
            while (true)
            {
                body.Reserve();
                var read = await stream.ReadAsync(body._buffer.AsMemory(body._length), cancellationToken).ConfigureAwait(false);
#endif
                if (read == 0)
                {
                    return body;
                }

                body._length += read;
                if (body._length > limit)
                {
                    body._length = limit;
                    body.IsTooLarge = true;
                    return body;
                }
            }
        }
        catch (Exception exception)
        {
            body.Dispose();
            if (exception is InvalidDataException or InvalidOperationException)
            {
                // Broken gzip and broken Brotli.
                throw new IOException(exception.Message, exception);
            }

            throw;
        }
    }

    /// <summary>Puts U+FFFD where the response is no UTF-8: a log with one broken byte is still worth reading.</summary>
    public void RepairText()
    {
        if (IsUtf8())
        {
            return;
        }

        var text = Encoding.UTF8.GetString(_buffer, 0, _length);
        var repaired = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text));
        _length = Encoding.UTF8.GetBytes(text, 0, text.Length, repaired, 0);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = repaired;
    }

    /// <summary>The first bytes of the response as text.</summary>
    public string Start(int bytes) => Encoding.UTF8.GetString(_buffer, 0, Math.Min(_length, bytes));

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private bool IsUtf8()
    {
#if NETSTANDARD2_0
        try
        {
            Strict.GetCharCount(_buffer, 0, _length);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
#else
        return System.Text.Unicode.Utf8.IsValid(Bytes);
#endif
    }

    private void Reserve()
    {
        if (_length < _buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, LargestArray));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
