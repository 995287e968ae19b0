namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>Words that are rarely values.</summary>
internal static class RowWords
{
    private static readonly HashSet<string> Enders = new(StringComparer.OrdinalIgnoreCase)
    {
        "default", "defaults", "etc", "e.g", "eg", "note", "where", "otherwise", "such", "example", "currently", "when", "if", "while", "but", "then", "the", "it", "this", "which", "required", "optional", "mandatory", "please", "see",
    };

    // Words of a sentence, and of types.
    private static readonly HashSet<string> Prose = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "or", "of", "to", "in", "is", "are", "be", "by", "for", "with", "from", "at", "on", "as", "not", "no", "only", "that", "all", "any", "values", "value",
        "string", "int", "integer", "long", "bool", "boolean", "float", "list", "array", "dict", "object", "map", "true", "false", "null", "none", "id", "ids", "ip", "bk", "json",
    };

    /// <summary>Behind such a word a list is over.</summary>
    public static bool EndsList(string word) => Enders.Contains(word);

    /// <summary>Whether any sentence may hold it.</summary>
    public static bool IsProse(string word) => Prose.Contains(word) && word.Any(char.IsLower);
}
