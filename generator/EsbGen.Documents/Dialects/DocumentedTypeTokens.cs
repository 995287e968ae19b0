namespace EsbGen.Documents.Dialects;

/// <summary>The words and brackets of a type's spelling; wide brackets count as narrow ones.</summary>
internal static class DocumentedTypeTokens
{
    private const int MaximalCount = 24;

    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        var index = 0;
        while (index < text.Length && tokens.Count < MaximalCount)
        {
            var c = text[index];
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                var start = index;
                var latin = c < 128;
                while (index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] == '_') && text[index] < 128 == latin)
                {
                    index++;
                }

                tokens.Add(text.Substring(start, index - start).ToLowerInvariant());
                continue;
            }

            index++;
            var bracket = c switch
            {
                '[' or '【' or '［' => "[",
                ']' or '】' or '］' => "]",
                '(' or '（' or '{' => "(",
                ')' or '）' or '}' => ")",
                '<' or '《' => "<",
                '>' or '》' => ">",
                '/' or '|' or '、' => "/",
                ',' or '，' or ';' => ",",
                '*' => "*",
                _ => null,
            };
            if (bracket is not null)
            {
                tokens.Add(bracket);
            }
        }

        return tokens;
    }
}
