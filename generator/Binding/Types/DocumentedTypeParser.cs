using System.Collections.Concurrent;

namespace EsbGen.Generator.Binding.Types;

/// <summary>Reads the spellings of types: <c>List（int）</c>, <c>object array</c>, <c>string or null</c>, <c>stirng</c>.</summary>
internal static class DocumentedTypeParser
{
    private static readonly Dictionary<string, DocumentedKind> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bool"] = DocumentedKind.Boolean, ["boolean"] = DocumentedKind.Boolean, ["布尔"] = DocumentedKind.Boolean, ["布尔值"] = DocumentedKind.Boolean, ["布尔型"] = DocumentedKind.Boolean,
        ["int"] = DocumentedKind.Integer, ["integer"] = DocumentedKind.Integer, ["long"] = DocumentedKind.Integer, ["short"] = DocumentedKind.Integer, ["byte"] = DocumentedKind.Integer,
        ["int8"] = DocumentedKind.Integer, ["int16"] = DocumentedKind.Integer, ["int32"] = DocumentedKind.Integer, ["int64"] = DocumentedKind.Integer, ["uint"] = DocumentedKind.Integer,
        ["uint8"] = DocumentedKind.Integer, ["uint16"] = DocumentedKind.Integer, ["uint32"] = DocumentedKind.Integer, ["uint64"] = DocumentedKind.Integer, ["bigint"] = DocumentedKind.Integer,
        ["tinyint"] = DocumentedKind.Integer, ["smallint"] = DocumentedKind.Integer, ["整数"] = DocumentedKind.Integer, ["整型"] = DocumentedKind.Integer, ["整形"] = DocumentedKind.Integer,
        ["长整型"] = DocumentedKind.Integer, ["timestamp"] = DocumentedKind.Integer, ["interger"] = DocumentedKind.Integer, ["intger"] = DocumentedKind.Integer,
        ["float"] = DocumentedKind.Number, ["float32"] = DocumentedKind.Number, ["float64"] = DocumentedKind.Number, ["double"] = DocumentedKind.Number, ["decimal"] = DocumentedKind.Number,
        ["number"] = DocumentedKind.Number, ["numeric"] = DocumentedKind.Number, ["浮点数"] = DocumentedKind.Number, ["浮点型"] = DocumentedKind.Number, ["浮点"] = DocumentedKind.Number, ["数字"] = DocumentedKind.Number, ["数值"] = DocumentedKind.Number,
        ["string"] = DocumentedKind.Text, ["str"] = DocumentedKind.Text, ["text"] = DocumentedKind.Text, ["char"] = DocumentedKind.Text, ["varchar"] = DocumentedKind.Text, ["字符串"] = DocumentedKind.Text, ["字符"] = DocumentedKind.Text,
        ["文本"] = DocumentedKind.Text, ["stirng"] = DocumentedKind.Text, ["strng"] = DocumentedKind.Text, ["sting"] = DocumentedKind.Text, ["srting"] = DocumentedKind.Text, ["time"] = DocumentedKind.Text, ["date"] = DocumentedKind.Text,
        ["datetime"] = DocumentedKind.Text, ["时间"] = DocumentedKind.Text, ["日期"] = DocumentedKind.Text, ["uuid"] = DocumentedKind.Text, ["url"] = DocumentedKind.Text, ["enum"] = DocumentedKind.Text, ["枚举"] = DocumentedKind.Text, ["ip"] = DocumentedKind.Text,
        ["object"] = DocumentedKind.Object, ["obj"] = DocumentedKind.Object, ["dict"] = DocumentedKind.Object, ["dictionary"] = DocumentedKind.Object, ["map"] = DocumentedKind.Object, ["json"] = DocumentedKind.Object, ["struct"] = DocumentedKind.Object,
        ["hash"] = DocumentedKind.Object, ["objects"] = DocumentedKind.Object, ["对象"] = DocumentedKind.Object, ["字典"] = DocumentedKind.Object, ["结构体"] = DocumentedKind.Object, ["hashmap"] = DocumentedKind.Object, ["mapping"] = DocumentedKind.Object,
        ["array"] = DocumentedKind.Array, ["list"] = DocumentedKind.Array, ["数组"] = DocumentedKind.Array, ["列表"] = DocumentedKind.Array, ["集合"] = DocumentedKind.Array, ["set"] = DocumentedKind.Array, ["slice"] = DocumentedKind.Array, ["tuple"] = DocumentedKind.Array, ["arrary"] = DocumentedKind.Array, ["arr"] = DocumentedKind.Array,
        ["any"] = DocumentedKind.Any, ["mixed"] = DocumentedKind.Any, ["interface"] = DocumentedKind.Any, ["任意"] = DocumentedKind.Any, ["任意类型"] = DocumentedKind.Any, ["all"] = DocumentedKind.Any, ["variant"] = DocumentedKind.Any,
    };

    private static readonly ConcurrentDictionary<string, DocumentedType> Known = new(StringComparer.Ordinal);

    public static DocumentedType Parse(string text)
    {
        // A document's own sentence must not grow the cache for ever.
        return text.Length > 40 ? ParseText(text) : Known.Count > 1000 ? ParseText(text) : Known.GetOrAdd(text, ParseText);
    }

    private static DocumentedType ParseText(string text)
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
    private static DocumentedType? ParseAlternatives(List<string> tokens, ref int index)
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

    private static DocumentedType? ParseOne(List<string> tokens, ref int index)
    {
        // "[]string", "[]"
        if (tokens[index] == "[" && index + 1 < tokens.Count && tokens[index + 1] == "]")
        {
            index += 2;
            return new DocumentedType(DocumentedKind.Array, index < tokens.Count ? ParseOne(tokens, ref index) : null);
        }

        if (tokens[index] == "*" || tokens[index] == "enum" && index + 1 < tokens.Count && Words.ContainsKey(tokens[index + 1]))
        {
            index++;
            return index < tokens.Count ? ParseOne(tokens, ref index) : null;
        }

        if (!Words.TryGetValue(tokens[index], out var kind))
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

    private static DocumentedType ParseSuffix(List<string> tokens, ref int index, DocumentedType type)
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
            else if (Words.TryGetValue(token, out var kind))
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
    private static DocumentedType ValueOfMap(List<string> tokens, ref int index, DocumentedType inner) =>
        inner.Kind == DocumentedKind.Text && index < tokens.Count && Words.ContainsKey(tokens[index]) ? ParseOne(tokens, ref index) ?? inner : inner;

    private static DocumentedType? ParseArguments(List<string> tokens, ref int index)
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
