using System.Buffers;
using EsbGen.Limits;

namespace EsbGen.Json;

/// <content>One that a thread has given back waits for its next: writing then makes nothing but bytes.</content>
public sealed partial class EsbJsonWriter : IDisposable
{
    [ThreadStatic]
    private static EsbJsonWriter? _waiting;

    private bool _isGivenBack;

    internal static EsbJsonWriter Rent()
    {
        if (_waiting is not { } writer)
        {
            return new EsbJsonWriter();
        }

        _waiting = null;
        writer._isGivenBack = false;
        return writer;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isGivenBack)
        {
            return;
        }

        _isGivenBack = true;
        _length = 0;
        if (_waiting is null && _buffer.Length <= RuntimeLimits.PooledWriterBytes)
        {
            _waiting = this;
        }
        else
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }
    }
}
