using System.Text;

namespace EsbGen.Generator.Tests.Hostile.Fuzzing;

/// <summary>Changes documents as authors, editors and attackers do: lines, sections, fences, tables, JSON, encodings.</summary>
/// <param name="random">Decides what changes.</param>
internal sealed class Mutator(Random random)
{
    private static readonly string[] Tokens =
    [
        "```", "```json\n", "~~~~\n", "|", "||", "|---|---|\n", "| a | b |\n", "[", "]", "](", "[a]: /b\n", "*", "**", "_", "`", "<", ">", "<br>", "<!--", "-->", "<![CDATA[", "&amp;", "&#0;", "\\", "# ", "## ", "###### ", "#### data\n\n", "> ", "- ", "1. ", "    ", "\t", "---\n", "===\n", "\n\n", "\r", "\r\n", "\u2028", "\u0085", "\u200b", "\u202e", "\ufeff", "\ud800", "\udfff", "\uffff", "\u0001",
        "{", "}", "[", "\"", "'", "“", ",", "，", ":", "：", "null", "true", "None", "1e999", "-0", "99999999999999999999", "0x1F", "...", "// x", "/*", "{\"a\": {\"a\": {\"a\": [[[1]]]}}}", "\"result\": false,", "\"data\": ", "\"\": 1,",
        "object", "list[list[int]]", "array of objects", "map[string]string", "string or null", "int", "class", "new", "Equals", "JsonCode", "AdditionalProperties", "data", "data.a.b", "a.b.c.d", "- - a", "from、to", "${a}", "主机", "é", "ㅤ", "1st", "_", "", "@",
        "0: a, 1: b", "可选值：A/B/C", "one of A, B", "默认值为 10", "default is true", "deprecated, use x", "已废弃", "yyyy-MM-dd HH:mm:ss", "unix timestamp in ms", "逗号分隔", "最大 100", "范围 1-10", "see data", "见data", "必选", "yes", "no",
        "*/ class Injected { } /*", "\"; class Injected { } //", "#error", "{0}", "</summary>", "\"\"\"",
        "/api/c/compapi/v2/demo/other/", "/api/c/compapi/v2/class/void/", "/api/c/compapi/{id}/x/", "//evil/x/", "POST", "GET",
        "### 请求地址\n\n", "### Request Parameters\n\n", "### 返回结果示例\n\n", "### Return Result Description\n\n", "#### data.info KEY\n\n",
    ];

    /// <summary>A document with some changes.</summary>
    /// <param name="text">The document.</param>
    /// <param name="other">Another, of which parts are taken.</param>
    public string Mutate(string text, string other)
    {
        for (var changes = 1 + random.Next(6); changes > 0; changes--)
        {
            text = random.Next(12) switch
            {
                0 => Lines(text, "\n"),
                1 => Lines(text, "\n#"),
                2 => Lines(text, "\n\n"),
                3 => Lines(text, "|"),
                4 => Lines(text, "```"),
                5 => Lines(text, ","),
                6 => Splice(text, other),
                7 => Insert(text, Tokens[random.Next(Tokens.Length)], 1 + random.Next(3)),
                8 => Insert(text, string.Concat(Enumerable.Repeat(Tokens[random.Next(Tokens.Length)], 1 << random.Next(11))), 1),
                9 => Replace(text),
                10 => Nest(text),
                _ => Encode(text),
            };
            if (text.Length > 200_000)
            {
                text = text[..200_000];
            }
        }

        return text;
    }

    /// <summary>Swaps, doubles, drops or cuts a part between separators.</summary>
    private string Lines(string text, string separator)
    {
        var parts = text.Split(separator).ToList();
        var (one, other) = (random.Next(parts.Count), random.Next(parts.Count));
        switch (random.Next(5))
        {
            case 0:
                (parts[one], parts[other]) = (parts[other], parts[one]);
                break;
            case 1:
                parts.Insert(other, parts[one]);
                break;
            case 2:
                parts.RemoveAt(one);
                break;
            case 3:
                parts[one] = parts[one][..random.Next(parts[one].Length + 1)];
                break;
            default:
                parts.RemoveRange(Math.Min(one, other), Math.Min(random.Next(4), parts.Count - Math.Min(one, other)));
                break;
        }

        return string.Join(separator, parts);
    }

    private string Splice(string text, string other)
    {
        var from = random.Next(other.Length + 1);
        return text.Insert(random.Next(text.Length + 1), other.Substring(from, random.Next(Math.Min(2_000, other.Length - from) + 1)));
    }

    private string Insert(string text, string token, int times)
    {
        for (; times > 0; times--)
        {
            text = text.Insert(random.Next(text.Length + 1), token);
        }

        return text;
    }

    /// <summary>Puts one word in the place of another wherever it stands.</summary>
    private string Replace(string text)
    {
        var start = random.Next(text.Length + 1);
        var word = text.Substring(start, Math.Min(1 + random.Next(6), text.Length - start));
        return word.Length == 0 ? text : text.Replace(word, Tokens[random.Next(Tokens.Length)], StringComparison.Ordinal);
    }

    /// <summary>Puts each line of a part behind a mark, deeper for each.</summary>
    private string Nest(string text)
    {
        var lines = text.Split('\n');
        string[] marks = ["> ", "- ", "  ", "    ", "\t", "1. ", "| "];
        var mark = marks[random.Next(marks.Length)];
        var (start, isDeeper) = (random.Next(lines.Length), random.Next(2) == 0);
        for (var index = start; index < Math.Min(lines.Length, start + 30); index++)
        {
            lines[index] = string.Concat(Enumerable.Repeat(mark, isDeeper ? index - start : 1)) + lines[index];
        }

        return string.Join('\n', lines);
    }

    private string Encode(string text) => random.Next(7) switch
    {
        0 => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        1 => text.Replace("\n", "\r", StringComparison.Ordinal),
        2 => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)),
        3 => Encoding.UTF8.GetString(Encoding.Unicode.GetBytes(text)).Replace("\0", "", StringComparison.Ordinal),
        4 => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(text)),
        5 => "\ufeff" + text.Normalize(NormalizationForm.FormKD),
        _ => text.ToUpperInvariant(),
    };
}
