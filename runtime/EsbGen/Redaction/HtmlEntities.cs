using EsbGen.Limits;

namespace EsbGen.Redaction;

/// <summary>Entities of HTML and XML: numbers, and the names of ASCII letters that have one.</summary>
internal static class HtmlEntities
{
    private static readonly Dictionary<string, int> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["amp"] = '&', ["lt"] = '<', ["gt"] = '>', ["quot"] = '"', ["apos"] = '\'', ["nbsp"] = ' ', ["Tab"] = ' ', ["NewLine"] = ' ',
        ["excl"] = '!', ["num"] = '#', ["dollar"] = '$', ["percnt"] = '%', ["lpar"] = '(', ["rpar"] = ')', ["ast"] = '*', ["midast"] = '*',
        ["plus"] = '+', ["comma"] = ',', ["period"] = '.', ["sol"] = '/', ["colon"] = ':',
        ["semi"] = ';', ["equals"] = '=', ["quest"] = '?',
        ["commat"] = '@', ["lsqb"] = '[', ["lbrack"] = '[', ["bsol"] = '\\', ["rsqb"] = ']',
        ["rbrack"] = ']', ["Hat"] = '^', ["lowbar"] = '_',
        ["UnderBar"] = '_', ["grave"] = '`', ["lcub"] = '{', ["lbrace"] = '{', ["verbar"] = '|',
        ["vert"] = '|', ["rcub"] = '}', ["rbrace"] = '}',
        ["hyphen"] = '-', ["dash"] = '-', ["tilde"] = '~',
    };

    /// <param name="text">What begins with <c>&amp;</c>.</param>
    /// <returns>How many characters the entity takes, and its letter; 0 where there is none.</returns>
    public static (int Length, int Scalar) Read(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[1] == '#' ? Number(text) : Name(text);

    private static (int Length, int Scalar) Number(ReadOnlySpan<char> text)
    {
        var isHex = text.Length > 2 && text[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var scalar = 0;
        var end = start;
        while (end < text.Length
            && end - start < RuntimeLimits.HtmlEntityDigits
            && EscapeReader.Hex(text, end, 1) is >= 0 and var digit
            && (isHex || digit < 10))
        {
            scalar = Math.Min(0x110000, (scalar * (isHex ? 16 : 10)) + digit);
            end++;
        }

        return end == start || scalar > 0x10FFFF ? default : (end < text.Length && text[end] == ';' ? end + 1 : end, scalar);
    }

    private static (int Length, int Scalar) Name(ReadOnlySpan<char> text)
    {
        var end = text.Slice(0, Math.Min(text.Length, RuntimeLimits.HtmlEntityName + 2)).IndexOf(';');
        return end > 1 && Names.TryGetValue(text.Slice(1, end - 1).ToString(), out var scalar) ? (end + 1, scalar) : default;
    }
}
