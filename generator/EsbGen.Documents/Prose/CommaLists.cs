using System.Text.RegularExpressions;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose;

/// <summary>Finds out whether a text holds several values with commas between.</summary>
internal static class CommaLists
{
    private static readonly Regex Separated = new(
        """
        逗号\s*["'`“”（(]?,?["'`“”)）]?\s*(?:来)?(?:分隔|分割|分开|隔开|间隔|连接|拼接)
        |[用以按由]\s*["'`“](?:,|，)["'`”]\s*(?:分隔|分割|分开|隔开|连接)
        |\b(?:separated|seperated|seprated|delimited|split(?:t?ed)?|join(?:ed)?)\s+(?:by|with)\s+(?:a\s+|english\s+)?(?:commas?\b|["'`“]?,["'`”]?)
        |\bcomma[-\s](?:separated|seperated|delimited)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace);

    private static readonly Regex Counted = new(@"\b([A-Za-z]+)1\s*,\s*\1(?:2|n)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // What each alternative of the pattern has, to try it only where it stands.
    private static readonly PhraseSet Signs = PhraseSet.OfParts(
        "逗号", "分隔", "分割", "分开", "隔开", "连接", "separated", "seperated", "seprated", "delimited", "split", "join");

    public static bool IsMeant(string description) =>
        (Signs.IsIn(description) && Separated.IsMatch(description)) || (MayCount(description) && Counted.IsMatch(description));

    /// <summary>Whether a word ends in a one: <c>ip1,ip2</c>.</summary>
    private static bool MayCount(string description)
    {
        for (var at = description.IndexOf('1', description.Length > 0 ? 1 : 0); at > 0; at = description.IndexOf('1', at + 1))
        {
            if (description[at - 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            {
                return true;
            }
        }

        return false;
    }
}
