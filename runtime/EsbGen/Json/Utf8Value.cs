namespace EsbGen.Json;

/// <summary>Where values of JSON end that nobody looks into.</summary>
internal static class Utf8Value
{
    /// <summary>Goes over a value.</summary>
    /// <param name="json">The whole text.</param>
    /// <param name="at">Where the value starts.</param>
    /// <param name="levelsLeft">How many objects and lists may be nested in each other.</param>
    /// <returns>Where it ends; -1 where there are escapes, exponents or more levels in it, or it is no JSON.</returns>
    public static int EndOf(ReadOnlySpan<byte> json, int at, int levelsLeft) => (uint)at >= (uint)json.Length ? -1 : json[at] switch
    {
        (byte)'"' => EndOfText(json, at),
        (byte)'{' => EndOfMany(json, at, (byte)'}', levelsLeft),
        (byte)'[' => EndOfMany(json, at, (byte)']', levelsLeft),
        (byte)'t' => EndOfWord(json, at, "true"u8),
        (byte)'f' => EndOfWord(json, at, "false"u8),
        (byte)'n' => EndOfWord(json, at, "null"u8),
        _ => EndOfNumber(json, at),
    };

    private static int EndOfMany(ReadOnlySpan<byte> json, int at, byte end, int levelsLeft)
    {
        at = Utf8Blanks.End(json, at + 1);
        if (levelsLeft == 0 || (uint)at >= (uint)json.Length)
        {
            return -1;
        }

        if (json[at] == end)
        {
            return at + 1;
        }

        while (true)
        {
            at = EndOf(json, end == '}' ? EndOfName(json, at) : at, levelsLeft - 1);
            at = at < 0 ? at : Utf8Blanks.End(json, at);
            if ((uint)at >= (uint)json.Length)
            {
                return -1;
            }

            if (json[at] != ',')
            {
                return json[at] == end ? at + 1 : -1;
            }

            at = Utf8Blanks.End(json, at + 1);
        }
    }

    /// <summary>Goes over a name and its colon; -1 where something else comes.</summary>
    private static int EndOfName(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)at >= (uint)json.Length || json[at] != '"' || EndOfText(json, at) is var end && end < 0)
        {
            return -1;
        }

        at = Utf8Blanks.End(json, end);
        return (uint)at < (uint)json.Length && json[at] == ':' ? Utf8Blanks.End(json, at + 1) : -1;
    }

    private static int EndOfText(ReadOnlySpan<byte> json, int at)
    {
        var length = Utf8Text.LengthOf(json.Slice(at + 1));
        return length < 0 ? -1 : at + length + 2;
    }

    private static int EndOfWord(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> word) =>
        json.Slice(at).StartsWith(word) ? at + word.Length : -1;

    private static int EndOfNumber(ReadOnlySpan<byte> json, int at)
    {
        var start = json[at] == '-' ? at + 1 : at;
        var end = EndOfDigits(json, start);
        if (end == start || (json[start] == '0' && end > start + 1))
        {
            return -1;
        }

        if ((uint)end < (uint)json.Length && json[end] == '.')
        {
            start = end + 1;
            end = EndOfDigits(json, start);
        }

        return end == start || ((uint)end < (uint)json.Length && json[end] is (byte)'e' or (byte)'E') ? -1 : end;
    }

    private static int EndOfDigits(ReadOnlySpan<byte> json, int at)
    {
        while ((uint)at < (uint)json.Length && json[at] is >= (byte)'0' and <= (byte)'9')
        {
            at++;
        }

        return at;
    }
}
