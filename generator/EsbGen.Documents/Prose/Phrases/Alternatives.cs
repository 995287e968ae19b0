using System.Text.RegularExpressions;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose.Phrases;

/// <summary>Finds out which other fields a field needs one of, or excludes: <c>与account_alias必须存在一个</c>.</summary>
internal static class Alternatives
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly PhraseSet Triggers = PhraseSet.OfParts(
    [
        "存在一个", "至少", "二选一", "同时", "其中一个", "其一", "只能", "只可", "least one", "only one", "use one", "same time", "either", "exclusive",
    ]);

    private static readonly Regex Needed = new(
        @"必须存在一个|至少[^，。,;；]{0,10}一个|二选一|[能可]同时为空|必须(?:且只能)?[^，。,;；]{0,4}其中一个|必须[^，。,;；]{0,4}其一"
        + @"|\bat least one\b|\bempty at the same time\b|\beither\b[^.;]{1,80}\b(?:is|are|be) (?:required|set|passed|filled)\b",
        Options);

    private static readonly Regex Exclusive = new(
        @"只[能可][^，。,;；]{0,8}一个|不[能可]同时(?!为空)|\bonly one\b|\bcan only use one\b|\bcannot (?:be (?:used|set|passed|provided)|have values?|exist) at the same time\b|\bmutually exclusive\b",
        Options);

    private static readonly Regex Name = new("[A-Za-z_][A-Za-z0-9_]*", RegexOptions.CultureInvariant);

    /// <summary>What to tell a caller; empty where the description tells nothing, or of no field of the same structure.</summary>
    /// <param name="description">What the document says of the field.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="identifierOf">The C# name of another field of the structure; null where there is none.</param>
    public static string In(string description, string field, Func<string, string?> identifierOf)
    {
        if (!Triggers.IsIn(description))
        {
            return "";
        }

        var needed = Others(Needed.Match(description), description, field, identifierOf);
        var excluded = Others(Exclusive.Match(description), description, field, identifierOf);
        var sentences = new List<string>(2);
        if (needed.Length > 0)
        {
            sentences.Add("At least one of this and " + needed + " must be set.");
        }

        if (excluded.Length > 0)
        {
            sentences.Add("Only one of this and " + excluded + " may be set.");
        }

        return string.Join(" ", sentences);
    }

    private static string Others(Match match, string description, string field, Func<string, string?> identifierOf)
    {
        if (!match.Success)
        {
            return "";
        }

        var start = Sentences.Start(description, match.Index);
        var end = Sentences.End(description, match.Index + match.Length);
        var others = new List<string>();
        foreach (Match name in Name.Matches(description.Substring(start, end - start)))
        {
            if (name.Value != field && identifierOf(name.Value) is { } identifier && !others.Contains(identifier))
            {
                others.Add(identifier);
            }
        }

        return string.Join(", ", others);
    }
}
