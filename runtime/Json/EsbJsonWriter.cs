using System.Buffers;
using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EsbGen.Json;

/// <summary>
/// Writes JSON for generated code into a pooled buffer: minified, UTF-8, escaping only what JSON must have escaped.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EsbJsonWriter : IBufferWriter<byte>, IDisposable
{
    private const int InitialSize = 1024;
    private const int LargestKept = 64 * 1024;

    // One that a thread has given back waits for its next: writing then makes nothing but bytes.
    [ThreadStatic]
    private static EsbJsonWriter? _waiting;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    private bool _isGivenBack;
    private int _length;
    private bool _needsComma;

    private EsbJsonWriter()
    {
    }

    internal ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    internal ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, _length);

    internal int Length => _length;

    /// <summary>Starts an object whose members are written by their index.</summary>
    /// <param name="members">The record's members.</param>
    /// <param name="additionalProperties">What the record holds beside its members; a member that comes here too is written from here.</param>
    /// <returns>What writes the members.</returns>
    public EsbObjectWriter StartObject(EsbMembers members, IReadOnlyDictionary<string, JsonElement>? additionalProperties)
    {
        BeforeValue();
        Push((byte)'{');
        _needsComma = false;
        return new EsbObjectWriter(this, members, additionalProperties);
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
        _needsComma = false;
        if (_waiting is null && _buffer.Length <= LargestKept)
        {
            _waiting = this;
        }
        else
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }
    }

    /// <inheritdoc/>
    void IBufferWriter<byte>.Advance(int count) => _length += count;

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

    internal void EndObject()
    {
        Push((byte)'}');
        _needsComma = true;
    }

    internal void WriteName(in EsbMember member)
    {
        Reserve(EsbMember.Room + member.Length + 1);
        var length = _length;
        if (_needsComma)
        {
            _buffer[length++] = (byte)',';
        }

        member.CopyTo(_buffer.AsSpan(length));
        _length = length + member.Length;
        _needsComma = false;
    }

    internal void WriteName(string name)
    {
        WriteText(name);
        Push((byte)':');
        _needsComma = false;
    }

    internal void WriteNull() => WriteToken("null"u8);

    internal void WriteBoolean(bool value) => WriteToken(value ? "true"u8 : "false"u8);

    internal void WriteInt64(long value)
    {
        BeforeValue();
        Reserve(20);
        _needsComma = true;
        if ((ulong)value <= 9)
        {
            _buffer[_length++] = (byte)('0' + value);
            return;
        }

        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary>Writes a number's own letters.</summary>
    internal void WriteNumber(string letters)
    {
        BeforeValue();
        WriteUtf8(letters, 0, letters.Length);
        _needsComma = true;
    }

    internal void WriteDecimal(decimal value)
    {
        BeforeValue();
        Reserve(40);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_length), out var written);
        _length += written;
        _needsComma = true;
    }

    internal void WriteDouble(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentException("JSON has no numbers that are infinite or not a number.", nameof(value));
        }

        BeforeValue();
        Reserve(40);
#if NETSTANDARD2_0
        // Utf8Formatter of .NET Framework does not give the shortest digits that read back the same.
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        _length += Encoding.ASCII.GetBytes(text, 0, text.Length, _buffer, _length);
#else
        if (!Utf8Number.TryWrite(value, _buffer.AsSpan(_length), out var written))
        {
            value.TryFormat(_buffer.AsSpan(_length), out written, "R", CultureInfo.InvariantCulture);
        }

        _length += written;
#endif
        _needsComma = true;
    }

    internal void WriteText(string value)
    {
        BeforeValue();
        Reserve((value.Length * 3) + 2);
        _needsComma = true;
        var start = _length + 1;

        // Half a surrogate pair becomes U+FFFD, which is Encoding.UTF8's own rule.
        var end = start + Encoding.UTF8.GetBytes(value, 0, value.Length, _buffer, start);
        if (!Utf8Text.IsPlain(_buffer.AsSpan(start, end - start)))
        {
            WriteEscaped(value);
            return;
        }

        _buffer[start - 1] = (byte)'"';
        _buffer[end] = (byte)'"';
        _length = end + 1;
    }

    internal void WriteElement(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            WriteNull();
            return;
        }

        BeforeValue();
#if NET9_0_OR_GREATER
        WriteRaw(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value));
#else
        var text = value.GetRawText();
        WriteUtf8(text, 0, text.Length);
#endif
        _needsComma = true;
    }

    internal void WriteNode(JsonNode? value)
    {
        if (value is null)
        {
            WriteNull();
            return;
        }

        BeforeValue();
        using (var writer = new Utf8JsonWriter((IBufferWriter<byte>)this, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            value.WriteTo(writer);
        }

        _needsComma = true;
    }

    internal void WriteItems<T>(IReadOnlyList<T> values, EsbJson<T> item)
    {
        BeforeValue();
        Push((byte)'[');
        _needsComma = false;
        if (values is T[] array)
        {
            // What was read is one, and asking an array through an interface is slow.
            foreach (var value in array)
            {
                item.WriteJson(this, value);
            }
        }
        else
        {
            for (var index = 0; index < values.Count; index++)
            {
                item.WriteJson(this, values[index]);
            }
        }

        Push((byte)']');
        _needsComma = true;
    }

    internal void WriteEntries<T>(IReadOnlyDictionary<string, T> values, EsbJson<T> item)
    {
        BeforeValue();
        Push((byte)'{');
        _needsComma = false;
        foreach (var entry in values)
        {
            WriteName(entry.Key);
            item.WriteJson(this, entry.Value);
        }

        EndObject();
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

    private void WriteToken(ReadOnlySpan<byte> token)
    {
        BeforeValue();
        WriteRaw(token);
        _needsComma = true;
    }

    private void BeforeValue()
    {
        if (_needsComma)
        {
            Push((byte)',');
            _needsComma = false;
        }
    }

    private void Push(byte value)
    {
        Reserve(1);
        _buffer[_length++] = value;
    }

    private void WriteEscaped(string value)
    {
        Push((byte)'"');
        var from = 0;
        for (var index = 0; index < value.Length; index++)
        {
            if (value[index] is >= ' ' and not ('"' or '\\'))
            {
                continue;
            }

            WriteUtf8(value, from, index - from);
            WriteEscape(value[index]);
            from = index + 1;
        }

        WriteUtf8(value, from, value.Length - from);
        Push((byte)'"');
    }

    private void WriteUtf8(string value, int start, int count)
    {
        if (count == 0)
        {
            return;
        }

        Reserve(count * 3);

        // Half a surrogate pair becomes U+FFFD, which is Encoding.UTF8's own rule.
        _length += Encoding.UTF8.GetBytes(value, start, count, _buffer, _length);
    }

    private void WriteEscape(char c)
    {
        switch (c)
        {
            case '"':
                WriteRaw("\\\""u8);
                break;
            case '\\':
                WriteRaw("\\\\"u8);
                break;
            case '\n':
                WriteRaw("\\n"u8);
                break;
            case '\r':
                WriteRaw("\\r"u8);
                break;
            case '\t':
                WriteRaw("\\t"u8);
                break;
            default:
                WriteRaw("\\u00"u8);
                Push((byte)"0123456789abcdef"[c >> 4]);
                Push((byte)"0123456789abcdef"[c & 15]);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, checked(_length + count)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
