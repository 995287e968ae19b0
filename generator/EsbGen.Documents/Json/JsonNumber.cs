namespace EsbGen.Documents.Json;

/// <summary>The grammar of JSON's numbers.</summary>
internal static class JsonNumber
{
    public static bool IsValid(string text)
    {
        var index = 0;
        if (index < text.Length && text[index] == '-')
        {
            index++;
        }

        var digits = Digits(text, ref index);
        if (digits == 0 || (digits > 1 && text[index - digits] == '0'))
        {
            return false;
        }

        if (index < text.Length && text[index] == '.')
        {
            index++;
            if (Digits(text, ref index) == 0)
            {
                return false;
            }
        }

        if (index < text.Length && text[index] is 'e' or 'E')
        {
            index++;
            if (index < text.Length && text[index] is '+' or '-')
            {
                index++;
            }

            if (Digits(text, ref index) == 0)
            {
                return false;
            }
        }

        return index == text.Length;
    }

    /// <summary><c>+1</c>, <c>.5</c>, <c>1.</c> as JSON writes them; null where it is no number.</summary>
    public static string? Mend(string text)
    {
        var mended = text.TrimStart('+');
        if (mended.Length > 0 && mended[0] == '.')
        {
            mended = "0" + mended;
        }

        if (mended.Length > 1 && mended[mended.Length - 1] == '.')
        {
            mended += "0";
        }

        return mended != text && IsValid(mended) ? mended : null;
    }

    private static int Digits(string text, ref int index)
    {
        var start = index;
        while (index < text.Length && text[index] is >= '0' and <= '9')
        {
            index++;
        }

        return index - start;
    }
}
