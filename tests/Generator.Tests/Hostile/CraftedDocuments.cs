using System.Globalization;
using System.Text;

namespace EsbGen.Generator.Tests.Hostile;

/// <summary>Documents that repeat one construct each: of Markdown, tables, JSON, prose, names, types and overrides.</summary>
internal static class CraftedDocuments
{
    private const string Head = "### Request address\n\n/api/c/compapi/v2/demo/get_thing/\n\n### Request method\n\nPOST\n\n### Request Parameters\n\n";
    private const string Columns = "| Field | Type | Required | Description |\n|---|---|---|---|\n";
    private const string Answer = "### Return Result Description\n\n";

    public static IReadOnlyList<CraftedDocument> All { get; } = [.. Markdown(), .. Tables(), .. Json(), .. Prose(), .. Names(), .. Types(), .. Sections(), .. Overrides()];

    private static IEnumerable<CraftedDocument> Markdown()
    {
        string[] units =
        [
            "```a\n## x\n", "~~~\n## x\n", "```\n", "```json\n{\n\n## x\n\n", "### h\n\n```json\n{\n\n### x\n\n| a | b |\n|---|---|\n| c | d |\n\n",
            "- ```a\n## x\n", "> ```a\n## x\n", "[", "![", "]", "[]", "[a](", "[a](b)", "![a](b)", "[a]: /b\n", "[a][b]", "[a]: <", "[^a]", "(", ")",
            "*", "*a ", "a*", "**a **b ", "***a", "_a_", "_a ", "*a_ ", "**a*", "~a ", "~~a~~", "`", "` ", "`a`", "`` ` ", "``` ", "`a``b```c````d",
            "> ", ">", "> a\n\n", ">a\n", "> > a\n", "- ", "- a\n", "- a\n  - b\n", "* - + ", "1. ", "1. a\n", "- a\n\n  b\n", "1) a\n2) b\n",
            "<", "<a", "<a>", "<a ", "</a>", "<a b=\"", "<!--", "<!", "<!A", "<?", "<![CDATA[", "<div>\n", "<div>\n\n", "<br>", "<br/>\n", "<p>a</p>\n", "<script>\n", "<table><tr><td>a</td></tr></table>\n",
            "&", "&amp;", "&#x", "&#1;", "&lt;", "\\", "\\\\", "\\[", "http://a.b/ ", "<http://a.b>", "<a@b.c>", "www.a.b ", "a@b.c ",
            "|", "||", "| a ", "|\n", "a|b\n", "a|b\n---|---\n", "| a | b |\n|---|---|\n| c | d |\ntext\n\n", "text\n| a | b |\n|---|---|\n| c | d |\n", "| a | b |\n| c | d |\ntext\n", "|---|---|\n", "| `a | b` |\n", "| [a | b] |\n", "| *a | b* |\n", "| <a | b> |\n", "|a\n\n",
            "===\n", "---\n", "a\n===\n", "a\n---\n", "a\n", "#", "# a\n", "## \n", "###### a ######\n", "* * *\n", "    a\n", "    | a | b |\n", "    | a | b |\n    | c | d |\n\ntext\n\n", "\ta\n\n", "- \n\n      | a | b |\n      | c | d |\n\n",
            "\t", " ", "\n", "\r", "\r\n", "\u2028", "\u0085", "\u200b", "\ufeff", "a  \n", "a\\\n", "\"", "'", "中", "\ud83d\ude00", "\ud800", "{", "}", "{{", "$", "$$", ":::", "::", "+++\n", "%%", "!", "@", ",", ".",
        ];
        foreach (var unit in units)
        {
            yield return new("body " + Show(unit), length => Head + Repeat(unit, length));
            if (!unit.Contains('\n', StringComparison.Ordinal))
            {
                yield return new("heading " + Show(unit), length => Head + "#### " + Repeat(unit, length) + "\n\n" + Columns + "| a | int | yes | b |\n");
                yield return new("cell " + Show(unit), length => Head + Cell(Repeat(unit, length)));
                yield return new("line " + Show(unit), length => Head + "text " + Repeat(unit, length));
            }
        }

        yield return new("nested list", length => Head + string.Concat(Levels(length).Select(static level => new string(' ', level * 2) + "- a\n")));
        yield return new("distinct definitions", length => Head + Numbered("[a{0}]: /b\n\n[a{0}]\n\n", length));
        yield return new("definitions and uses", length => Head + Numbered("[a{0}]: /b\n", length / 2) + "\n" + Numbered("[a{0}] ", length / 2));
        yield return new("unused brackets and definitions", length => Head + Numbered("[a{0}]: /b\n", length / 2) + "\n" + Repeat("[", length / 2));
        yield return new("backticks of each length", length => Head + string.Concat(Levels(length).Select(static level => new string('`', level + 1) + " ")));
        yield return new("brackets within brackets", length => Head + Repeat("[", length / 2) + Repeat("]", length / 2));
        yield return new("links within links", length => Head + Repeat("[", length / 4) + "a" + Repeat("](b)", length * 3 / 4));
        yield return new("emphasis within emphasis", length => Head + Repeat("*a **", length / 2) + Repeat("b** *", length / 2));
        yield return new("brackets in cells", length => Head + "| a |\n|---|\n| " + Repeat("[", length) + " |\n");
        yield return new("quotes of each depth", length => Head + string.Concat(Levels(length).Select(static level => Repeat("> ", level * 2) + "a\n")));
        yield return new("fences of each length", length => Head + string.Concat(Levels(length).Select(static level => new string('`', level + 3) + "\n## x\n")));
        yield return new("one long word", length => Head + new string('a', length));
    }

    private static IEnumerable<CraftedDocument> Tables()
    {
        yield return new("rows", length => Head + Columns + Numbered("| a{0} | string | yes | text {0} |\n", length));
        yield return new("rows of one name", length => Head + Columns + Repeat("| a | string | yes | text |\n", length));
        yield return new("rows without a type", length => Head + Columns + Numbered("| a{0} | | yes | text |\n", length));
        yield return new("rows without a name", length => Head + Columns + Repeat("| | int | yes | text |\n", length));
        yield return new("answer rows", length => Head + "\n" + Answer + Columns + Numbered("| a{0} | string | yes | text {0} |\n", length));
        yield return new("answer rows within data", length => Head + "\n" + Answer + Columns + "| code | int | | |\n| message | string | | |\n| data | object | | |\n" + Numbered("| a{0} | string | yes | text {0} |\n", length));
        yield return new("wide header", length => Head + "| Field | Type |" + Repeat(" Type |", length) + "\n" + Repeat("|---", length / 8) + "|\n| a | int |\n");
        yield return new("wide row", length => Head + Columns + "| a | int | yes " + Repeat("| b ", length) + "|\n");
        yield return new("wide header and many rows", length => Head + Repeat("| a ", length / 2) + "|\n" + Repeat("|---", length / 2) + "|\n" + Repeat("|b\n", length / 2));
        yield return new("wide rows of each width", length => Head + Columns + string.Concat(Levels(length).Select(static level => "| a | int | yes " + Repeat("| b ", level * 2) + "|\n")));
        yield return new("small tables", length => Head + Repeat(Columns + "| a | int | yes | b |\n\ntext\n\n", length));
        yield return new("small tables of answers", length => Head + Answer + Numbered(Columns + "| a{0} | int | yes | b |\n\ntext\n\n", length));
        yield return new("tables of values", length => Head + Columns + "| a | int | yes | b |\n\n" + Numbered("#### a\n\n| Value | Description |\n|---|---|\n| {0} | b |\n| 1{0} | c |\n\n", length));
        yield return new("one table of values", length => Head + Columns + "| a | int | yes | b |\n\n#### a\n\n| Value | Description |\n|---|---|\n" + Numbered("| {0} | b |\n", length));
        yield return new("one table of texts", length => Head + Columns + "| a | string | yes | b |\n\n#### a\n\n| Value | Description |\n|---|---|\n" + Numbered("| V{0} | b |\n", length));
        yield return new("values of one meaning", length => Head + Columns + "| a | int | yes | b |\n\n#### a\n\n| Value | Description |\n|---|---|\n" + Numbered("| {0} | the same thing |\n", length));
        yield return new("values of one identifier", length => Head + Columns + "| a | string | yes | b |\n\n#### a\n\n| Value | Description |\n|---|---|\n" + Numbered("| a_{0:b} | b |\n", length).Replace('0', '-').Replace('1', '_'));
        yield return new("values as rows", length => Head + Columns + "| a | string | yes | b |\n\n#### a\n\n| Field | Description |\n|---|---|\n" + Numbered("| V{0} | b |\n", length));
    }

    private static IEnumerable<CraftedDocument> Json()
    {
        string[] units =
        [
            "{\"a\":", "{a:", "[", "(", "{", "}", "]", ")", "{}", "[]", "{\"a\":1}\n", "}{", "][", "{{", "}}", "\"", "'", "“", "”", "\"a", "\"a\"", "\"a\" ", "\"a\",", "\"a\":", "\"a\": \"b ", "\"a\": \"b\" \"c", "\"a\"b\" ", "\"a\n", "\"a\",\n",
            ",", ",,", ":", "=", ";", "、", "，", "//x\n", "//", "#x\n", "#", "/*", "/* */", "*/", "...", "…", "..", "。。", "\\", "\\u12", "\\n", "1 ", "1,", "1", "-", "true ", "null,", "True,", "None ", "a ", "a b ", "a\n", "a:1\n", "a:", "a: b c\n", "a=1 ",
            "{\"a\":[", "[{", "{[", "\"a\":{", "{\"a\":1,", "{\"a\":{\"b\":1},", "\"a\": 1 // x\n", "\"a\": 1 x\n", "\"a\": \"x\" y\n", "u\"a\",", "\n", " ", "\t\n", "\"\n\n", "\"a\n ", "\"\\", "中", "中:", "\u200b", "\ud800", "\"\ud800\",", "a{", "/{", "{ a", "{ {", "[ a ", "{ ", "[ ", "{a ", " [:",
        ];
        foreach (var unit in units)
        {
            yield return new("request example " + Show(unit), length => Head + Request(Repeat(unit, length)));
            yield return new("answer example { " + Show(unit), length => Head + Response("{\"result\": true, \"code\": 0, \"data\": {" + Repeat(unit, length)));
            yield return new("answer example [ " + Show(unit), length => Head + Response("{\"result\": true, \"code\": 0, \"data\": [" + Repeat(unit, length)));
            yield return new("answer example \" " + Show(unit), length => Head + Response("{\"result\": true, \"code\": 0, \"data\": \"" + Repeat(unit, length)));
        }

        yield return new("members", length => Head + Response("{\"code\": 0, \"message\": \"\", \"data\": {" + Numbered("\"a{0}\": 1,", length) + "\"b\": 1}}"));
        yield return new("members of one name", length => Head + Response("{\"code\": 0, \"message\": \"\", \"data\": {" + Repeat("\"a\": 1,", length) + "\"b\": 1}}"));
        yield return new("members beside data", length => Head + Response("{\"code\": 0, \"message\": \"\", " + Numbered("\"a{0}\": 1,", length) + "\"data\": 1}"));
        yield return new("objects", length => Head + Response("{\"code\": 0, \"message\": \"\", \"data\": {" + Numbered("\"a{0}\": {{\"b\": 1}},", length) + "\"b\": 1}}"));
        yield return new("objects of objects", length => Head + Response("{\"code\": 0, \"message\": \"\", \"data\": {" + Numbered("\"a{0}\": {{\"b\": {{\"c\": {{\"d{0}\": 1}}}}}},", length) + "\"b\": 1}}"));
        yield return new("objects below numbers", length => Head + Response("{\"code\": 0, \"message\": \"\", \"data\": {" + Numbered("\"{0}\": {{\"b{0}\": 1}},", length) + "\"1\": {}}}"));
        yield return new("objects and rows", length => Head + Columns + Numbered("| a{0} | object | yes | b |\n", length / 2) + "\n" + Request("{" + Numbered("\"b{0}\": {{\"c\": 1}},", length / 2) + "}"));
        yield return new("rows within objects of objects", length => Head + Columns + "| x | object | yes | b |\n" + Numbered("| x.a{0} | object | yes | b |\n", length / 2) + "\n" + Request("{\"x\": {" + Numbered("\"b{0}\": {{\"c\": 1}},", length / 2) + "}}"));
        yield return new("items", length => Head + Response("{\"code\": 0, \"message\": \"\", \"data\": [" + Numbered("{{\"a{0}\": 1}},", length) + "{}]}"));
        yield return new("examples", length => Head + Numbered("### Request Parameters Example\n\n```json\n{{\"a{0}\": 1}}\n```\n\n", length));
        yield return new("answers", length => Head + Numbered("### Return Result Example\n\n```json\n{{\"code\": 0, \"message\": \"\", \"data\": {{\"a{0}\": 1}}}}\n```\n\n", length));
        yield return new("members of each length", length => Head + Request("{" + string.Concat(Levels(length).Select(static level => "\"" + new string('a', (level * 2) + 1) + "\": {\"b\": 1},")) + "}"));
        yield return new("long name above members", length => Head + Response("{\"code\": 0, \"message\": \"\", \"data\": {\"" + new string('a', length / 2) + "\": {" + Numbered("\"b{0}\": 1,", length / 2) + "}}}"));
        yield return new("long name above objects", length => Head + Response("{\"code\": 0, \"message\": \"\", \"data\": {\"" + new string('a', length / 2) + "\": {" + Numbered("\"b{0}\": {{\"c\": 1}},", length / 2) + "}}}"));
        yield return new("lists of each depth", length => Head + Request("{" + Numbered("\"a{0}\": " + Repeat("[", 60) + "1" + Repeat("]", 60) + ",", length) + "}"));
    }

    private static IEnumerable<CraftedDocument> Prose()
    {
        string[] units =
        [
            "默认", "默认值为", "default ", "default is ", "default: \"", "0:默认值", "1:a,", "0:a,1:b,", "0 a 1 b ", "1-", "1-2 ", "1、a 2、b ", "1(a)", "a(1), ", "(1)", "（1）", "可选值:", "可选值:a,b,", "values: a|b|", "one of a, b or c; ", "enum ", "类型为a或b,", "type a, b ", "status ", "A/B/", "\"a\"/", "'a' or ", "$eq $ne ", "see a ", "见a", "参考",
            "yyyy-", "%Y", "yyyy-MM-dd ", "时间", "timestamp ", "max ", "最大", "最大值", "范围", "范围[", "range ", "up to ", "most ", "not exceed ", "长度不超过", "limit to ", ">=", "1 位", "如果a", "如果 a ", "only ", "only when ", "when ", "if the a ", "must be ", "仅a", "只有", "为a时的", "必须", "必须存在一个", "至少a", "at least one ", "either ", "either a is ", "不能同时", "逗号", "separated by ", "join ", "deprecated ", "(deprecated ", "已废弃", "use a ", "a1,", "a1, a2", "例如", "e.g. ", "for example ", "(", ")", "（", "]", "{", "}", "。", ";", ",", ", ", "a, ", "a，", "a、b", "/", "a/", "=", "-", "--", "\"", "'", "“", "a", "1", "1 ", "0", "中", "为", "是", "如", "a=b ", "a:b ", "a：b，", ":", "：", "null ", "可能为空", "值为空", "KEY ", "VALUE ", "a.b ", "<br>", "<br>1:a", "1:a<br>",
        ];
        foreach (var unit in units)
        {
            yield return new("int description " + Show(unit), length => Head + Columns + "| page | int | yes | " + Repeat(unit, length) + " |\n| a | object | yes | b |\n\n#### a\n\n" + Columns + "| b | int | | |\n");
            yield return new("text descriptions " + Show(unit), length => Head + Columns + Numbered("| a{0} | string | yes | " + Repeat(unit, 1900) + " |\n", length));
        }

        yield return new("blanks in a description", length => Head + Columns + "| a | int | yes | 最大" + Repeat(" ", length) + "x |\n| b | list | yes | 最大" + Repeat("\u3000", length) + "x |\n");
        yield return new("blanks in descriptions", length => Head + Columns + Numbered("| a{0} | int | yes | range最大max at most value最小" + Repeat(" ", 1900) + "x |\n", length));
        yield return new("summary", length => "### Functional description\n\n" + Repeat("text\n\n", length) + Head);
        yield return new("captions", length => Head + Numbered("data {0}：\n\n" + Columns + "| a{0} | int | | |\n\n", length));
        yield return new("chinese captions", length => Head + Numbered("数据说明{0}\n\n" + Columns + "| a{0} | int | | 说明{0} |\n\n", length));
    }

    private static IEnumerable<CraftedDocument> Names()
    {
        string[] units = ["a", "a.", "a.b", "a[0]", "[", "[0].", ".", "a,", "a、", "a/", "-", "- ", "└", "_", "$", "{", "<", "a b ", "(", "（", "a(", "中", "é", "\u200b", "*", "`a`", "\"", "A", "aB", "1", "a_", "ab", ":", "="];
        foreach (var unit in units)
        {
            yield return new("name " + Show(unit), length => Head + Columns + "| " + Repeat(unit, length) + " | object | yes | text |\n");
            yield return new("names " + Show(unit), length => Head + Columns + Numbered("| " + Repeat(unit, 300) + "{0} | object | yes | text |\n", length));
            yield return new("title " + Show(unit), length => Head + Columns + "| a | object | yes | text |\n\n#### " + Repeat(unit, length) + "\n\n" + Columns + "| b | int | | |\n");
            yield return new("address " + Show(unit), length => "### Request address\n\n/api/c/compapi/v2/demo/" + Repeat(unit, length) + "/\n\n### Request Parameters\n\n" + Columns + "| a | int | yes | text |\n");
        }

        yield return new("names of one identifier", length => Head + Columns + string.Concat(Cases(length).Select(static name => "| " + name + " | int | yes | text |\n")));
        yield return new("objects of one identifier", length => Head + Request("{" + string.Concat(Cases(length).Select(static name => "\"" + name + "\": {\"b\": 1},")) + "}"));
        yield return new("names in one row", length => Head + Columns + "| " + Numbered("a{0},", length / 2) + "b | string | yes | " + Repeat("text ", length / 2) + " |\n");
        yield return new("ever deeper rows", length => Head + Columns + string.Concat(Levels(length).Select(static level => "| " + Repeat("-", (level * 2) + 1) + "a" + level.ToString(CultureInfo.InvariantCulture) + " | object | yes | text |\n")));
        yield return new("paths within data", length => Head + Columns + "| page | object | yes | text |\n\n#### page\n\n" + Columns + Numbered("| page.a{0} | int | yes | text |\n", length));
        yield return new("alternatives", length => Head + Columns + Numbered("| a{0} | int | no | a{0} and b at least one |\n", length));
        yield return new("comma lists", length => Head + Columns + Numbered("| a{0} | string | no | separated by commas |\n", length));
    }

    private static IEnumerable<CraftedDocument> Types()
    {
        string[] units = ["list[", "list(", "list<", "[]", "map[string]", "map[string", "array of ", "string or ", "string ", "object ", "array ", "a ", "enum ", "*", "[", "]", "(", ",", "/", "list", "list list ", "dict(", "中", "整数", "int array ", "null ", "of "];
        foreach (var unit in units)
        {
            yield return new("type " + Show(unit), length => Head + Columns + "| a | " + Repeat(unit, length) + " | yes | text |\n");
            yield return new("types " + Show(unit), length => Head + Columns + Numbered("| a{0} | " + Repeat(unit, 60) + " | yes | text |\n", length));
        }
    }

    private static IEnumerable<CraftedDocument> Sections()
    {
        yield return new("sections and objects", length => Head + Columns + Numbered("| a{0} | object | yes | text |\n", length / 2) + "\n" + Numbered("#### a{0}\n\n" + Columns + "| b{0} | int | | |\n\n", length / 2));
        yield return new("sections and other objects", length => Head + Columns + Numbered("| a_info{0} | object | yes | text |\n", length / 2) + "\n" + Numbered("#### b_info_{0}\n\n" + Columns + "| b{0} | int | | |\n\n", length / 2));
        yield return new("sections of one object", length => Head + Columns + "| a | object | yes | text |\n\n" + Numbered("#### a\n\n" + Columns + "| b{0} | object | | |\n\n", length));
        yield return new("sections of one object with objects", length => Head + Columns + "| a | object | yes | text |\n\n" + Numbered("#### a\n\n" + Columns + "| b{0} | object | | |\n\n", length / 2) + Request("{\"a\": {" + Numbered("\"c{0}\": {{\"d\": 1}},", length / 2) + "}}"));
        yield return new("sections that hold each other", length => Head + Columns + "| a0 | object | yes | text |\n\n" + Numbered("#### a{0}\n\n" + Columns + "| a{1} | object | | |\n\n", length));
        yield return new("sections that hold those before them", length => Head + Columns + Numbered("| a{0} | object | yes | text |\n", length / 3) + "\n" + Numbered("#### a{1}\n\n" + Columns + "| a{0} | object | yes | |\n\n", length * 2 / 3));
        yield return new("sections that hold those behind them", length => Head + Columns + Numbered("| a{0} | object | yes | text |\n", length / 3) + "\n" + Numbered("#### a{0}\n\n" + Columns + "| a{1} | object | yes | |\n\n", length * 2 / 3));
        yield return new("sections that hold themselves", length => Head + Columns + "| a | object | yes | text |\n\n" + Repeat("#### a\n\n" + Columns + "| a | object | | |\n\n", length));
        yield return new("sections without a field", length => Head + Columns + "| a | object | yes | text |\n\n" + Numbered("#### b{0}\n\n" + Columns + "| b{0} | int | | |\n\n", length));
        yield return new("sections and descriptions", length => Head + Columns + Numbered("| a{0} | object | yes | 见b{0}定义 |\n", length / 2) + "\n" + Numbered("#### b{0}\n\n" + Columns + "| c{0} | int | | |\n\n", length / 2));
        yield return new("chinese sections and descriptions", length => Head + Columns + Numbered("| a{0} | object | yes | 详见审批单{0} |\n", length / 2) + "\n" + Numbered("#### 审批单{0}\n\n" + Columns + "| c{0} | int | | |\n\n", length / 2));
        yield return new("sections with paths", length => Head + Columns + Numbered("| a{0} | object | yes | text |\n", length / 2) + "\n" + Numbered("#### data.a{0}.b\n\n" + Columns + "| b{0} | int | | |\n\n", length / 2));
        yield return new("sections and long titles", length => Head + Columns + Numbered("| a{0} | object | yes | text |\n", length / 2) + "\n" + Numbered("#### " + Repeat("x y z ", 300) + "{0}\n\n" + Columns + "| b{0} | int | | |\n\n", length / 2));
        yield return new("headings of roles", length => Head + Columns + Numbered("| a{0} | object | yes | text |\n", length / 2) + "\n" + Repeat("### result\n\n", length / 2));
        yield return new("headings with names", length => Head + Columns + Numbered("| a{0} | object | yes | text |\n", length / 2) + "\n" + Repeat("### type（field type）\n\n", length / 2));
        yield return new("headings of dictionaries", length => Head + Columns + Numbered("| a{0} | object | yes | text |\n", length / 2) + "\n" + Numbered("#### b{0} KEY\n\n", length / 2));
        yield return new("headings of addresses", length => Head + Repeat("### Request address\n\n/api/c/compapi/v2/demo/get_other/\n\n", length));
        yield return new("captions and names", length => Head + Columns + Numbered("| a{0} | object | yes | text |\n", length / 2) + "\n" + Numbered("b{0} x\n\n| Field | Type |\n|---|---|\n| c | int |\n\n", length / 2));
    }

    private static IEnumerable<CraftedDocument> Overrides()
    {
        string Page(int length) => Head + Columns + Numbered("| a{0} | strange | yes | 1: one, 2: two |\n", length / 2) + "\n" + Response("{\"code\": 0, \"message\": \"\", \"data\": {" + Numbered("\"b{0}\": {{\"c\": 1}},", length / 2) + "}}");
        yield return new("override types", Page, length => "{\"request\": {" + Numbered("\"$.a{0}\": {{\"type\": \"string\"}},", length) + "}}");
        yield return new("override nowhere", Page, length => "{\"request\": {" + Numbered("\"$.x{0}\": {{\"type\": \"string\"}},", length) + "}}");
        yield return new("override names", Page, length => "{\"request\": {" + Numbered("\"$.a{0}\": {{\"name\": \"Same\"}},", length) + "}}");
        yield return new("override swaps names", Page, length => "{\"request\": {" + Numbered("\"$.a{0}\": {{\"name\": \"A{1}\"}},", length) + "}}");
        yield return new("override records", Page, length => "{\"response\": {" + Numbered("\"$.data.b{0}\": {{\"record\": \"R{0}\"}},", length) + "}}");
        yield return new("override one record", Page, length => "{\"response\": {" + Numbered("\"$.data.b{0}\": {{\"record\": \"Same\"}},", length) + "}}");
        yield return new("override adds", Page, length => "{\"request\": {" + Numbered("\"$.x{0}\": {{\"add\": true, \"type\": \"int\"}},", length) + "}}");
        yield return new("override adds one identifier", Page, length => "{\"request\": {" + string.Concat(Cases(length).Select(static name => "\"$." + name + "\": {\"add\": true, \"type\": \"object\"},")) + "}}");
        yield return new("override drops", Page, length => "{\"request\": {" + Numbered("\"$.a{0}\": {{\"drop\": true}},", length) + "}}");
        yield return new("override values", Page, length => "{\"request\": {\"$.a0\": {\"values\": {" + Numbered("\"{0}\": \"Same\",", length) + "}}}}");
        yield return new("override silences", Page, length => "{\"silence\": [" + Repeat("\"ESB0031\",", length) + "]}");
        yield return new("override silences fields", Page, length => "{\"request\": {" + Numbered("\"$.a{0}\": {{\"silence\": [\"ESB0031\"]}},", length) + "}}");
        yield return new("override words", Page, length => "{" + Numbered("\"w{0}\": 1,", length) + "}");
        yield return new("override paths", Page, length => "{\"request\": {" + Numbered("\"$" + Repeat("[*]", 300) + ".a{0}\": {{\"drop\": true}},", length) + "}}");
        string[] units = ["{", "[", "{\"request\":", "\"", "{\"request\": {\"$.a\": {\"values\": ", "// x\n", "/*", ",", "{\"silence\": [", "a:1\n"];
        foreach (var unit in units)
        {
            yield return new("override " + Show(unit), static _ => Head + Columns + "| a | int | yes | text |\n", length => Repeat(unit, length));
        }
    }

    private static string Cell(string text) => Columns + "| a | string | yes | " + text + " |\n";

    private static string Request(string json) => "### Request Parameters Example\n\n```json\n" + json + "\n```\n\n";

    private static string Response(string json) => "### Return Result Example\n\n```json\n" + json + "\n```\n\n";

    private static string Repeat(string unit, int length) => new StringBuilder(length + unit.Length).Insert(0, unit, Math.Max(1, length / unit.Length)).ToString();

    /// <summary>Repeats a format with a number, and the number after it, in it.</summary>
    private static string Numbered(string format, int length)
    {
        var composite = CompositeFormat.Parse(format.Contains("{{", StringComparison.Ordinal) || !HasOtherBraces(format) ? format : Escape(format));
        var builder = new StringBuilder(length + format.Length);
        for (var number = 0; builder.Length < length; number++)
        {
            builder.AppendFormat(CultureInfo.InvariantCulture, composite, number, number + 1);
        }

        return builder.ToString();
    }

    private static bool HasOtherBraces(string format) => Strip(format).AsSpan().IndexOfAny('{', '}') >= 0;

    private static string Strip(string format) => format.Replace("{0}", "", StringComparison.Ordinal).Replace("{1}", "", StringComparison.Ordinal).Replace("{0:b}", "", StringComparison.Ordinal);

    private static string Escape(string format) => format.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        .Replace("{{0}}", "{0}", StringComparison.Ordinal).Replace("{{1}}", "{1}", StringComparison.Ordinal).Replace("{{0:b}}", "{0:b}", StringComparison.Ordinal);

    /// <summary>Numbers from zero, so many that lines as long as twice the number fill the length.</summary>
    private static IEnumerable<int> Levels(int length) => Enumerable.Range(0, (int)Math.Sqrt(length));

    /// <summary>Names that differ in letter case alone.</summary>
    private static IEnumerable<string> Cases(int length) => Enumerable.Range(0, Math.Min(length / 40, 1 << 20)).Select(static number =>
        string.Create(20, number, static (name, bits) =>
        {
            for (var index = 0; index < name.Length; index++)
            {
                name[index] = (bits >> index & 1) == 0 ? 'a' : 'A';
            }
        }));

    private static string Show(string unit) => string.Concat(unit.Take(40).Select(static c => c is > ' ' and < '\u007f' || char.IsLetter(c) ? c.ToString() : c == ' ' ? " " : c == '\n' ? "\\n" : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)));
}
