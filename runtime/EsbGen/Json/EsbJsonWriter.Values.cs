using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EsbGen.Json;

/// <content>Single values.</content>
public sealed partial class EsbJsonWriter
{
    internal void WriteNull() => WriteRaw("null"u8);

    internal void WriteBoolean(bool value)
    {
        if (value)
        {
            WriteRaw("true"u8);
        }
        else
        {
            WriteRaw("false"u8);
        }
    }

    internal void WriteInt64(long value) => _length += Utf8NumberWriter.Write(value, ref Room(Utf8NumberWriter.Room));

    /// <summary>Writes JSON as it is: a number in its own letters.</summary>
    internal void WriteRaw(string letters) => WriteUtf8(letters, 0, letters.Length);

    internal void WriteDecimal(decimal value)
    {
        Reserve(Utf8NumberWriter.Room);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_length), out var written);
        _length += written;
    }

    internal void WriteDouble(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentException("JSON cannot represent infinity or NaN.", nameof(value));
        }

        _length += Utf8NumberWriter.Write(value, ref Room(Utf8NumberWriter.Room));
    }

    internal void WriteElement(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            WriteNull();
            return;
        }

#if NET9_0_OR_GREATER
        WriteRaw(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value));
#else
        WriteRaw(value.GetRawText());
#endif
    }

    internal void WriteNode(JsonNode? value)
    {
        if (value is null)
        {
            WriteNull();
            return;
        }

        using var writer = new Utf8JsonWriter(
            (IBufferWriter<byte>)this,
            new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        value.WriteTo(writer);
    }
}
