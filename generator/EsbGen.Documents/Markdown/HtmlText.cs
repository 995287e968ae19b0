using System.Net;
using System.Text;

namespace EsbGen.Documents.Markdown;

/// <summary>Takes tags out of HTML.</summary>
internal static class HtmlText
{
    public static string Strip(string html)
    {
        var builder = new StringBuilder(html.Length);
        var index = 0;
        var lastEnd = html.LastIndexOf('>');
        while (index < html.Length)
        {
            if (html[index] == '<' && index < lastEnd && IsTag(html, index))
            {
                var end = html.IndexOf('>', index);
                builder.Append(IsBreak(html.Substring(index, end - index + 1)) ? "\n" : "");
                index = end + 1;
            }
            else
            {
                builder.Append(html[index++]);
            }
        }

        return WebUtility.HtmlDecode(builder.ToString()).Trim();
    }

    public static bool IsBreak(string tag) =>
        tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</p", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</li", StringComparison.OrdinalIgnoreCase);

    private static bool IsTag(string html, int index) => index + 1 < html.Length && (char.IsLetter(html[index + 1]) || html[index + 1] is '/' or '!');
}
