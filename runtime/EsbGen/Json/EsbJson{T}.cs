using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EsbGen.Json;

/// <summary>
/// Reads and writes one type as JSON, without reflection. Each generated record carries one, which is its
/// <see cref="JsonConverter{T}"/> too, so that <see cref="JsonSerializer"/> works on the record.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EsbJson<T> : JsonConverter<T>
{
    /// <summary>Where the JSON that was read last differs from what the type was made for. Threads may set it at once.</summary>
    internal DriftNotes? LastNotes;

    private T? _empty;
    private EsbJson<T?>? _orNull;

    /// <summary>The value without anything in it: a record of empty members.</summary>
    public T Empty => _empty ??= ReadEmpty();

    /// <summary>The same, where JSON's null is a value too.</summary>
    public EsbJson<T?> OrNull => _orNull ??= new NullableJson<T>(this);

    /// <summary>Reads the value the reader stands on, and stays on its last token.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public abstract T ReadJson(ref EsbJsonReader reader);

    /// <summary>Writes the value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    public abstract void WriteJson(EsbJsonWriter writer, T value);

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var own = new EsbJsonReader(reader);
        var value = ReadJson(ref own);
        reader = own.Inner;
        return value;
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        using var own = EsbJsonWriter.Rent();
        WriteJson(own, value);
        if (writer.Options.Indented)
        {
            using var document = JsonDocument.Parse(own.WrittenMemory, new JsonDocumentOptions { MaxDepth = options?.MaxDepth ?? 0 });
            document.RootElement.WriteTo(writer);
        }
        else
        {
            writer.WriteRawValue(own.Written, skipInputValidation: true);
        }
    }

    private T ReadEmpty()
    {
        var reader = new EsbJsonReader("{}"u8);
        return ReadJson(ref reader);
    }
}
