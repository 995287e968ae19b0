using System.ComponentModel;

namespace EsbGen.Json;

/// <summary>Reads and writes a type that is one text on the wire.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EsbTextJson<T> : EsbJson<T>
    where T : struct
{
    /// <inheritdoc/>
    public sealed override T ReadJson(ref EsbJsonReader reader) => Make(EsbJson.Text.ReadJson(ref reader) ?? "");

    /// <inheritdoc/>
    public sealed override void WriteJson(EsbJsonWriter writer, T value)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        writer.WriteText(TextOf(value));
    }

    /// <summary>The value of a text.</summary>
    /// <param name="text">The text on the wire.</param>
    /// <returns>The value.</returns>
    protected abstract T Make(string text);

    /// <summary>The text of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text on the wire.</returns>
    protected abstract string TextOf(T value);
}
