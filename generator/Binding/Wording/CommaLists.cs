using System.Text.RegularExpressions;

namespace EsbGen.Generator.Binding.Wording;

/// <summary>Finds out whether a text holds several values with commas between.</summary>
internal static class CommaLists
{
    private static readonly Regex Separated = new(
        """
        逗号\s*["'`“”（(]?,?["'`“”)）]?\s*(?:来)?(?:分隔|分割|分开|隔开|间隔|连接|拼接)
        |[用以按由]\s*["'`“](?:,|，)["'`”]\s*(?:分隔|分割|分开|隔开|连接)
        |\b(?:separated|seperated|seprated|delimited|split(?:t?ed)?|join(?:ed)?)\s+(?:by|with)\s+(?:a\s+|english\s+)?(?:commas?\b|["'`“]?,["'`”]?)
        |\bcomma[-\s](?:separated|seperated|delimited)\b
        |\b([A-Za-z]+)1\s*,\s*\1(?:2|n)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace);

    public static bool IsMeant(string description) => Separated.IsMatch(description);
}
