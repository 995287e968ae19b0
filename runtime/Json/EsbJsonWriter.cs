using System.Buffers;
using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;
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

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
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
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
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

    internal static EsbJsonWriter Rent() => new();

    internal void EndObject()
    {
        Push((byte)'}');
        _needsComma = true;
    }

    internal void WriteName(ReadOnlySpan<byte> fragment)
    {
        BeforeValue();
        WriteRaw(fragment);
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
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_length), out var written);
        _length += written;
        _needsComma = true;
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
        value.TryFormat(_buffer.AsSpan(_length), out var written, "R", CultureInfo.InvariantCulture);
        _length += written;
#endif
        _needsComma = true;
    }

    internal void WriteText(string value)
    {
        BeforeValue();
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
        _needsComma = true;
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
        for (var index = 0; index < values.Count; index++)
        {
            item.WriteJson(this, values[index]);
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

    private void Reserve(int count)
    {
        if (_buffer.Length - _length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, checked(_length + count)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
