using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Tables;

/// <summary>A name as authors write it in a name column: with marks of depth before it and remarks behind it.</summary>
/// <param name="Paths">The fields it names; two for <c>from、to</c>.</param>
/// <param name="Depth">Marks of depth before it: <c>- start</c>, <c>└ start</c>.</param>
/// <param name="Remark">What stands behind the name.</param>
internal sealed record FieldName(string[][] Paths, int Depth, string Remark)
{
    private const string DepthMarks = "-+└├│∟>─—·•├ \u00a0\u3000";
    private const string NameEnd = " \t\n\u00a0\u3000(（:：,，、/;；=";

    public static FieldName? Parse(string text)
    {
        // Nearly every name is a plain one.
        if (IsPlainName(text, 0, whole: true))
        {
            return new FieldName([[text]], 0, "");
        }

        var start = 0;
        var depth = 0;
        while (start < text.Length && DepthMarks.IndexOf(text[start]) >= 0)
        {
            depth += char.IsWhiteSpace(text[start]) ? 0 : 1;
            start++;
        }

        var paths = new List<string[]>();
        var index = start;
        while (true)
        {
            var length = NameLength(text, index);
            var name = text.Substring(index, length).Trim('"', '\'', '`', '*', '“', '”');
            if (name.Length == 0)
            {
                break;
            }

            paths.Add(SplitPath(name));
            index += length;

            // A further name behind a separator: "from、to", "bk_inst_id,bk_inst_name".
            var next = index;
            while (next < text.Length && text[next] == ' ')
            {
                next++;
            }

            if (next >= text.Length || ",，、/".IndexOf(text[next]) < 0)
            {
                break;
            }

            next++;
            while (next < text.Length && text[next] == ' ')
            {
                next++;
            }

            if (!IsPlainName(text, next))
            {
                break;
            }

            index = next;
        }

        return paths.Count == 0 ? null : new FieldName([.. paths], depth, text.Substring(index).Trim());
    }

    /// <summary>Splits <c>data.info[0].name</c>; leaves alone what is no path, such as <c>${a.b}</c>.</summary>
    public static string[] SplitPath(string name)
    {
        if (name.IndexOf('.') < 0 && name.IndexOf('[') < 0)
        {
            return [name];
        }

        var segments = new List<string>();
        foreach (var part in name.Split('.'))
        {
            var bracket = part.IndexOf('[');
            var bare = (bracket < 0 ? part : part.Substring(0, bracket)).Trim();
            if (bare.Length == 0 && bracket == 0 && segments.Count > 0)
            {
                continue;
            }

            if (bare.Length == 0 || !IsPlainName(bare, 0, whole: true))
            {
                return [name];
            }

            segments.Add(bare);
        }

        return [.. segments];
    }

    private static int NameLength(string text, int start)
    {
        var index = start;
        var braces = 0;
        while (index < text.Length && (braces > 0 || NameEnd.IndexOf(text[index]) < 0))
        {
            braces += text[index] switch { '{' or '[' or '<' => 1, '}' or ']' or '>' => -1, _ => 0 };
            index++;
        }

        return index - start;
    }

    private static bool IsPlainName(string text, int start, bool whole = false)
    {
        if (start >= text.Length || !(IsLatin(text[start]) || text[start] is '_' or '$'))
        {
            return false;
        }

        for (var index = start; index < text.Length; index++)
        {
            var c = text[index];
            if (!(IsLatin(c) || c is '_' or '-' or '$' or (>= '0' and <= '9')))
            {
                return !whole && (c is '.' or '[' || NameEnd.IndexOf(c) >= 0);
            }
        }

        return true;
    }

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
