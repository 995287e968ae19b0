namespace EsbGen.Documents.Dialects;

/// <summary>Reads the spellings of types: <c>List（int）</c>, <c>object array</c>, <c>string or null</c>, <c>stirng</c>.</summary>
/// <param name="spellings">Words, with blanks between them, by what they mean.</param>
internal sealed class DocumentedTypeParser(IEnumerable<(DocumentedKind Kind, string Words)> spellings)
{
    private readonly Dictionary<string, DocumentedKind> _words = spellings
        .SelectMany(static entry => entry.Words.Split(' ').Select(word => (Word: word, entry.Kind)))
        .ToDictionary(static entry => entry.Word, static entry => entry.Kind, StringComparer.OrdinalIgnoreCase);

    public DocumentedType Parse(string text)
    {
        var tokens = DocumentedTypeTokens.Of(text);
        if (tokens.Count == 0)
        {
            return DocumentedType.Unknown;
        }

        var index = 0;
        var type = ParseAlternatives(tokens, ref index);
        return type ?? new DocumentedType(DocumentedKind.Unknown, IsUnderstood: false);
    }

    /// <summary>One type, or several between which the author writes "or", "/" or "、".</summary>
    private DocumentedType? ParseAlternatives(List<string> tokens, ref int index)
    {
        DocumentedType? type = null;
        var nullable = false;
        while (index < tokens.Count && tokens[index] is not ("]" or ")" or ">" or ","))
        {
            if (IsAlternative(tokens[index]))
            {
                index++;
                continue;
            }

            if (IsNull(tokens[index]))
            {
                nullable = true;
                index++;
                continue;
            }

            var next = ParseOne(tokens, ref index);
            if (next is null)
            {
                return null;
            }

            type = type is null || type == next ? next : new DocumentedType(DocumentedKind.Any);
        }

        return type is not null && nullable ? type with { IsNullable = true } : type;
    }

    private DocumentedType? ParseOne(List<string> tokens, ref int index)
    {
        // "[]string", "[]"
        if (tokens[index] == "[" && index + 1 < tokens.Count && tokens[index + 1] == "]")
        {
            index += 2;
            return new DocumentedType(DocumentedKind.Array, index < tokens.Count ? ParseOne(tokens, ref index) : null);
        }

        if (tokens[index] == "*" || tokens[index] == "enum" && index + 1 < tokens.Count && _words.ContainsKey(tokens[index + 1]))
        {
            index++;
            return index < tokens.Count ? ParseOne(tokens, ref index) : null;
        }

        if (!_words.TryGetValue(tokens[index], out var kind))
        {
            // "list[user]": a structure's name. A sentence is no type.
            var isItem = index > 0 && tokens[index - 1] is "[" or "(" or "<";
            index++;
            return isItem ? new DocumentedType(DocumentedKind.Object) : null;
        }

        index++;
        var type = new DocumentedType(kind);
        return ParseSuffix(tokens, ref index, type);
    }

    private DocumentedType ParseSuffix(List<string> tokens, ref int index, DocumentedType type)
    {
        while (index < tokens.Count)
        {
            var token = tokens[index];
            if (token is "[" or "(" or "<")
            {
                index++;
                if (index < tokens.Count && tokens[index] is "]" or ")" or ">")
                {
                    index++;
                    type = type.Kind == DocumentedKind.Array ? type : new DocumentedType(DocumentedKind.Array, type);
                    continue;
                }

                var inner = ParseArguments(tokens, ref index);
                type = type.Kind switch
                {
                    DocumentedKind.Array => type with { Item = inner },
                    DocumentedKind.Object when inner is not null => new DocumentedType(DocumentedKind.Dictionary, ValueOfMap(tokens, ref index, inner)),
                    _ => type,
                };
            }
            else if (IsOf(token) && type.Kind == DocumentedKind.Array && index + 1 < tokens.Count)
            {
                index++;
                type = type with { Item = ParseOne(tokens, ref index) };
            }
            else if (_words.TryGetValue(token, out var kind))
            {
                index++;
                type = Combine(type, kind);
            }
            else
            {
                break;
            }
        }

        return type;
    }

    /// <summary>"map[string]int": the value follows the bracket; "map[string, int]" and "dict(user)" hold it.</summary>
    private DocumentedType ValueOfMap(List<string> tokens, ref int index, DocumentedType inner) =>
        inner.Kind == DocumentedKind.Text && index < tokens.Count && _words.ContainsKey(tokens[index]) ? ParseOne(tokens, ref index) ?? inner : inner;

    private DocumentedType? ParseArguments(List<string> tokens, ref int index)
    {
        DocumentedType? last = null;
        while (index < tokens.Count && tokens[index] is not ("]" or ")" or ">"))
        {
            if (tokens[index] is "," or ":")
            {
                index++;
                continue;
            }

            var before = index;
            last = ParseAlternatives(tokens, ref index) ?? new DocumentedType(DocumentedKind.Unknown);
            index = Math.Max(index, before + 1);
        }

        index++;
        return last;
    }

    /// <summary>Two words side by side: "object array", "string map", "json object string", "list dict".</summary>
    private static DocumentedType Combine(DocumentedType first, DocumentedKind second) => (first.Kind, second) switch
    {
        (DocumentedKind.Array, DocumentedKind.Array) => new(DocumentedKind.Array, first),
        (_, DocumentedKind.Array) => new(DocumentedKind.Array, first),
        (DocumentedKind.Array, _) => first with { Item = first.Item ?? new(second) },
        (DocumentedKind.Object, DocumentedKind.Text) => new(DocumentedKind.Text),
        (DocumentedKind.Object, DocumentedKind.Object) => first,
        (_, DocumentedKind.Object) when first.IsScalar => new(DocumentedKind.Dictionary, first),
        (DocumentedKind.Text, _) => new(second),
        _ => first,
    };

    private static bool IsAlternative(string token) => token is "/" or "|" or "or" or "或" or "或者" or "、" or "," or "和" or "and" or "，";

    private static bool IsOf(string token) => token is "of" or "的";

    private static bool IsNull(string token) => token is "null" or "none" or "nil" or "空";
}
