using System.Text.Json;
using EsbGen.Json;

namespace EsbGen;

/// <summary>Reads and writes a value that keeps what stood on the wire: text or number. What is neither is kept by its record.</summary>
internal abstract class WireScalarJson<T> : EsbJson<T>
    where T : struct
{
    public sealed override T ReadJson(ref EsbJsonReader reader)
    {
        var isText = reader.IsText;
        if ((isText || reader.TokenType == JsonTokenType.Number) && reader.TryReadText(out var letters))
        {
            return Make(letters, isText);
        }

        reader.Lose(isText);
        return default;
    }

    public sealed override void WriteJson(EsbJsonWriter writer, T value)
    {
        var wire = WireOf(value);
        if (wire.IsText)
        {
            writer.WriteText(wire.ToString());
        }
        else if (wire.Integer is { } integer)
        {
            writer.WriteInt64(integer);
        }
        else
        {
            writer.WriteRaw(wire.ToString());
        }
    }

    /// <param name="letters">What stands on the wire, without quotes.</param>
    /// <param name="isText">Whether it stands in quotes; a number otherwise.</param>
    protected abstract T Make(string letters, bool isText);

    protected abstract WireScalar WireOf(T value);
}
