using System.Text.Json;
using EsbGen.Json;

namespace EsbGen;

/// <summary>Reads and writes a response's code.</summary>
internal sealed class EsbCodeJson : EsbJson<EsbCode>
{
    public override EsbCode ReadJson(ref EsbJsonReader reader)
    {
        var isText = reader.IsText;
        if (isText && reader.TryReadText(out var text))
        {
            return new EsbCode(text);
        }

        if (!isText && reader.TokenType == JsonTokenType.Number && reader.TryReadInt64(out var number))
        {
            return new EsbCode(number);
        }

        reader.Lose(isText);
        return default;
    }

    public override void WriteJson(EsbJsonWriter writer, EsbCode value)
    {
        if (value.IsText)
        {
            writer.WriteText(value.ToString());
        }
        else if (value.Number is { } number)
        {
            writer.WriteInt64(number);
        }
        else
        {
            writer.WriteNull();
        }
    }
}
