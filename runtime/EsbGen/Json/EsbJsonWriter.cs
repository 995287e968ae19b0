using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace EsbGen.Json;

/// <summary>
/// Writes JSON for generated code into a pooled buffer: minified, UTF-8, escaping only what JSON must have escaped.
/// Values know nothing of commas; those are their containers' own.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class EsbJsonWriter : IBufferWriter<byte>
{
    private const int InitialSize = 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _length;

    private EsbJsonWriter()
    {
    }

    internal ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    internal ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, _length);

    internal int Length => _length;

    /// <summary>Starts an object whose members are written by their index.</summary>
    /// <param name="members">The record's members.</param>
    /// <param name="additionalProperties">What the record holds beside its members; a member that comes here too is written from
    /// here.</param>
    /// <returns>What writes the members.</returns>
    public EsbObjectWriter StartObject(EsbMembers members, IReadOnlyDictionary<string, JsonElement>? additionalProperties) =>
        new(this, members, additionalProperties);

    /// <inheritdoc/>
    void IBufferWriter<byte>.Advance(int count) =>
        _length += (uint)count <= (uint)(_buffer.Length - _length) ? count : throw new ArgumentOutOfRangeException(nameof(count));

    /// <inheritdoc/>
    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Reserve(Math.Max(1, sizeHint));
        return _buffer.AsMemory(_length);
    }

    /// <inheritdoc/>
    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint)
    {
        Reserve(Math.Max(1, sizeHint));
        return _buffer.AsSpan(_length);
    }

    internal void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Takes back what was written last, so that an object can go on behind its closing brace.</summary>
    internal void Truncate(int length) => _length = length;

    internal void Overwrite(int position, byte value) => _buffer[position] = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Push(byte value)
    {
        Reserve(1);
        _buffer[_length++] = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Grow(count);
        }
    }

    /// <summary>The first of so many free bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte Room(int count)
    {
        var buffer = _buffer;
        var length = _length;
        if (buffer.Length - length < count)
        {
            buffer = Grow(count);
        }

        return ref Unsafe.Add(ref MemoryMarshal.GetReference(buffer.AsSpan()), length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte[] Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, checked(_length + count)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
        return larger;
    }
}
