using EsbGen.Documents.Json;

namespace EsbGen.Documents.Text;

/// <summary>Finds where sentences and clauses of both languages begin and end.</summary>
internal static class Sentences
{
    /// <summary>No sentence of a description is longer; a text without any sign costs no more than this for each look at it.</summary>
    private const int Longest = 500;

    private static readonly PhraseSet ExampleWords = new(["例如", "比如", "如当", "譬如", "for example", "such as", "e.g."]);

    /// <summary>Where the clause begins that has a position: behind the last sign that parts clauses.</summary>
    public static int ClauseStart(string text, int at)
    {
        var first = Math.Max(0, at - Longest);
        while (at > first && !IsClauseSign(text[at - 1]) && !EndsAt(text, at - 1))
        {
            at--;
        }

        return at;
    }

    /// <summary>Where the sentence ends that has a position; the sign at its end is not in it.</summary>
    public static int End(string text, int at)
    {
        var last = Math.Min(text.Length, at + Longest);
        while (at < last && !EndsAt(text, at))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the sentence begins that has a position.</summary>
    public static int Start(string text, int at)
    {
        var first = Math.Max(0, at - Longest);
        while (at > first && !EndsAt(text, at - 1))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether what stands before a position in its sentence says that it is only an example.</summary>
    public static bool IsExample(string text, int at)
    {
        var start = Start(text, at);
        return ExampleWords.IsIn(text.Substring(start, at - start));
    }

    /// <summary>A point within a name or number ends nothing.</summary>
    public static bool EndsAt(string text, int at) => text[at] is '。' or '；' or ';' or '！' or '!' or '\n'
        || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] > 127));

    private static bool IsClauseSign(char c) => c is ',' or '，' or ':' or '：' or '(' or '（' or '*' or '、';
}
