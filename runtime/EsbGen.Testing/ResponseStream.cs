namespace EsbGen.Testing;

/// <summary>A response's body, which breaks off as a connection does that ends too early.</summary>
internal sealed class ResponseStream : Stream
{
    private readonly FakeResponse _response;
    private readonly int _end;
    private int _position;

    public ResponseStream(FakeResponse response) => (_response, _end) = (response, response.TruncatedAt ?? response.Body.Length);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var length = Math.Min(count, _end - _position);
        if (length == 0 && count > 0 && _response.TruncatedAt is not null)
        {
            throw Ended(_response.Body.Length - _end);
        }

        _response.Body.Span.Slice(_position, length).CopyTo(buffer.AsSpan(offset, count));
        _position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

#if NETSTANDARD2_0
    private static IOException Ended(int missing) => new(MessageOf(missing));
#else
    private static HttpIOException Ended(int missing) => new(HttpRequestError.ResponseEnded, MessageOf(missing));
#endif

    private static string MessageOf(int missing) => $"The response ended prematurely, with at least {missing} additional bytes expected.";
}
