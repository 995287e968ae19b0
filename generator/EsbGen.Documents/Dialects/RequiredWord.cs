using EsbGen.Documents.Text;

namespace EsbGen.Documents.Dialects;

/// <summary>What a cell of the required column says.</summary>
internal static class RequiredWord
{
    private static readonly char[] EndMarks = ['.', '。', '*', '!'];

    public static bool? Parse(string text)
    {
        var word = text.Trim().TrimEnd(EndMarks);
        if (word.Length == 0)
        {
            return null;
        }

        return word.ToLowerInvariant() switch
        {
            "是" or "yes" or "y" or "true" or "必填" or "必选" or "必须" or "必需" or "required" or "mandatory" or "must" or "1" or "√" or "✓" or "✔" or "t" => true,
            "否" or "no" or "n" or "false" or "可选" or "选填" or "非必填" or "非必须" or "optional" or "not required" or "0" or "×" or "✗" or "x" or "-" or "/" or "f" or "none" => false,

            // "否（…）", "yes if …", "是/否": only a plain yes makes a caller set it.
            _ => false,
        };
    }

    /// <summary>What a remark behind a name says: <c>ip（必填）</c>.</summary>
    public static bool? ParseRemark(string remark)
    {
        var word = remark.Trim(' ', '(', ')', '（', '）', '[', ']', '*');
        return word is "必填" or "必选" or "required" ? true
            : word is "可选" or "选填" or "optional" ? false
            : null;
    }
}
