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
        if ((isText || reader.TokenType == JsonTokenType.Number) && reader.TryText(out var letters))
        {
            return Make(isText ? WireScalar.OfText(letters) : WireScalar.OfNumber(letters));
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

    protected abstract T Make(WireScalar wire);

    protected abstract WireScalar WireOf(T value);
}
