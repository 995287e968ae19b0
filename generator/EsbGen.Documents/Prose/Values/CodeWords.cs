namespace EsbGen.Documents.Prose.Values;

/// <summary>Tells words that only programs use from words of prose.</summary>
internal static class CodeWords
{
    /// <summary>In capitals, with <c>_</c>, a sign or a digit in it, or with a capital inside: no word of prose.</summary>
    public static bool IsCode(string value)
    {
        if (IsCapital(value))
        {
            return true;
        }

        for (var index = 0; index < value.Length; index++)
        {
            var c = value[index];
            if (c is '_' or '$' || ListMarks.IsDigit(c) || ListMarks.IsSymbol(c) || (index > 0 && c is >= 'A' and <= 'Z' && value[index - 1] is >= 'a' and <= 'z'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Capitals, <c>_</c> and digits alone.</summary>
    public static bool IsCapital(string value) => value.Length > 1 && value.All(static c => c is (>= 'A' and <= 'Z') or '_' or (>= '0' and <= '9'));
}
