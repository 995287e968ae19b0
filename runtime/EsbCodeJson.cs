using System.Text.Json;
using EsbGen.Json;

namespace EsbGen;

/// <summary>Reads and writes an answer's code.</summary>
internal sealed class EsbCodeJson : EsbJson<EsbCode>
{
    public override EsbCode ReadJson(ref EsbJsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when reader.TryInt64(out var number):
                return new EsbCode(number);
            case JsonTokenType.String when reader.TryText(out var text):
                return new EsbCode(text);
            default:
                reader.Lose(isText: reader.TokenType == JsonTokenType.String);
                return default;
        }
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
