using System.Globalization;
using System.Text.RegularExpressions;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose;

/// <summary>Reads the limits that a description tells of its field's own value.</summary>
internal static class LimitWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Bounds = @"(?<least>-?\d{1,18})\s*(?:-|~|～|—|–|至|到|\bto\b|,|，)\s*(?<most>-?\d{1,18})(?!\d|\s*[-.]\s*\d)";

    /// <summary>Units that would make the number another one, and a unit of length that makes it a text's.</summary>
    private const string NoUnit = @"(?!\d|\s*(?:%|[KMG]i?B\b|字符|位|字节|天|小时|分钟|characters?\b|bytes?\b|days?\b|hours?\b|minutes?\b))";

    private static readonly Regex Range = new(@"(?:范围|\branges?)\s*(?:为|是|is|of|from|[:：])?\s*[\[(（【]?\s*" + Bounds + @"|^\s*" + Bounds + @"\s*$", Options | RegexOptions.Multiline);

    // What each alternative of the patterns has, to try them only where it stands.
    private static readonly PhraseSet RangeSigns = PhraseSet.OfParts("范围", "range");
    private static readonly PhraseSet LeastSigns = PhraseSet.OfParts(">=", "≥", "最小", "至少", "min");
    private static readonly PhraseSet LengthSigns = PhraseSet.OfParts("字", "位", "长度", "character", "chars", "letters", "length");
    private static readonly PhraseSet MostSigns = PhraseSet.OfParts("最大", "最多", "超过", "上限", "max", "up", "most", "more", "exceed");

    private static readonly Regex Most = new(
        @"(?:最大值?|最多|不能?超过|上限)\s*(?:可填|可传|支持|传|填|查询|数量|长度)*\s*(?:为|是|[:：])?\s*(?<most>\d{1,18})" + NoUnit
        + @"|\b(?:max(?:imum|ium)?\.?|up\s+to|at\s+most|(?<!at\s)most|no\s+more\s+than|(?:not|cannot)\s+exceed)\s*(?:value|length|limit|number)?\s*(?:is|of|[:：])?\s*(?<most>\d{1,18})" + NoUnit
        + @"|(?<![\d.])(?<most>\d{1,18})\s+at\s+most",
        Options);

    private static readonly Regex MostItems = new(
        @"(?:一次限制|长度[^\d，。,;；]{0,6}限制|数量限制)\s*(?:最大|创建|大小|传|为|是)*\s*(?<most>\d{1,9})|\blimit(?:ed)?\s+to\s+(?<most>\d{1,9})\b|\b(?:maximum|max)\b[^.,;\d]{0,40}\b(?:is|exceed|of)\s+(?<most>\d{1,9})\b", Options);

    private static readonly Regex Least = new(@"(?:值|\bvalue)\s*(?:>=|≥)\s*(?<least>-?\d{1,18})|(?:最小值?|至少为)\s*(?:为|是|[:：])?\s*(?<least>-?\d{1,18})" + NoUnit + @"|\bmin(?:imum)?\.?\s*(?:value)?\s*(?:is|of|[:：])?\s*(?<least>-?\d{1,18})" + NoUnit, Options);

    private static readonly Regex Length = new(
        @"(?<![\d.])\d+\s*(?:-|~|至|到|to)\s*(?<most>\d{1,9})\s*(?:位|个?字符|(?:English\s+)?characters?\b)"
        + @"|(?:长度|字符数?)[^\d，。,;；]{0,6}(?:不能?超过|最大|最长|最多|上限|<=|≤|限制)\s*(?:为|是)?\s*(?<most>\d{1,9})"
        + @"|(?:最多|不能?超过|最长)\s*(?<most>\d{1,9})\s*个?(?:字符|字|位)"
        + @"|\b(?:max(?:imum|imal)?\.?)\s*length\s*(?:is|of|[:：])?\s*(?<most>\d{1,9})"
        + @"|\b(?:up\s+to|at\s+most|no\s+more\s+than|(?:not|cannot)\s+exceed|within)\s+(?<most>\d{1,9})\s+(?:characters?|chars|letters)\b",
        Options);

    /// <summary>Whether the description is nothing but a range, or its last column is; that needs no word.</summary>
    public static bool IsPlainRange(string description)
    {
        for (var index = description.Length - 1; index >= 0 && description[index] != '\n'; index--)
        {
            if (description[index] is not ((>= '0' and <= '9') or '-' or '~' or '～' or ' '))
            {
                return false;
            }
        }

        return description.Length > 2;
    }

    public static Limits In(string description, TypeModel type)
    {
        return type switch
        {
            ScalarType { Kind: ScalarKind.Int64 or ScalarKind.Double } => OfNumber(description),
            ScalarType { Kind: ScalarKind.Text } when LengthSigns.IsIn(description) && Find(Length, description, "most") is { } most and > 0 => Limits.None with { MaxLength = (int)most },
            ListType when (Find(Most, description, "most") ?? Find(MostItems, description, "most") ?? Find(Range, description, "most")) is { } most and > 0 and <= int.MaxValue => Limits.None with { MaxItems = (int)most },
            _ => Limits.None,
        };
    }

    private static Limits OfNumber(string description)
    {
        var range = MayBeRange(description) ? Range.Match(description) : Match.Empty;
        var (least, most) = range.Success ? (ValueOf(range, "least"), ValueOf(range, "most"))
            : (LeastSigns.IsIn(description) ? Find(Least, description, "least") : null, MostSigns.IsIn(description) ? Find(Most, description, "most") : null);
        return least >= most ? Limits.None : new Limits(least, most, null, null);
    }

    /// <summary>With a word for it, or where a line starts with a number.</summary>
    private static bool MayBeRange(string description)
    {
        var isLineStart = true;
        foreach (var c in description)
        {
            if (isLineStart && c is (>= '0' and <= '9') or '-')
            {
                return true;
            }

            isLineStart = c == '\n' || (isLineStart && char.IsWhiteSpace(c));
        }

        return RangeSigns.IsIn(description);
    }

    private static long? Find(Regex pattern, string description, string group) => pattern.Match(description) is { Success: true } match && !Sentences.IsExample(description, match.Index) ? ValueOf(match, group) : null;

    private static long? ValueOf(Match match, string group) =>
        long.TryParse(match.Groups[group].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
