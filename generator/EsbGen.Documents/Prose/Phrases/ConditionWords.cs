using System.Text.RegularExpressions;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose.Phrases;

/// <summary>Finds out whether a description says that its field is there, or means something, only under a condition.</summary>
internal static class ConditionWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly PhraseSet Phrases = PhraseSet.OfParts(
    [
        "时有值", "时有效", "时才有", "时有这个字段", "时有该字段", "时有这个参数", "时有该参数", "时候有值", "有值时", "才有这个字段", "才有该字段", "才有这个参数", "才有该参数",
        "时该字段生效", "时该字段有效", "时该字段存在", "时该参数生效", "时该参数有效", "时才存在", "时才会存在", "时才返回", "时才会返回", "时才出现", "时才会有", "会存在该字段", "会存在该参数", "值为空",
        "only available", "only exist", "only present", "only returned", "only valid", "only set", "only when", "exists only", "exist only", "not empty when",
        "take effect when", "takes effect when", "has a value when", "have a value when", "has a value if", "with value for", "with a value for", "with value when",
        "null if", "null when", "empty if", "empty when", "when there is value", "when there is a value", "only has value", "only has a value",
    ]);

    /// <summary>Conditions with words of the document's own within, each tried only where its sign stands.</summary>
    private static readonly (string Sign, Regex Pattern)[] Patterns =
    [
        ("仅", new("仅[^，。,;；]{1,20}(?:存在|有)(?:该|这个)(?:字段|参数)", Options)),
        ("只有", new("只有[^，。,;；]{1,30}有(?:该|这个)(?:字段|参数)", Options)),
        ("必须为空", new("必须为空(?!字符串)", Options)),
        ("如果", new(@"如果\s*\w{1,40}\s*为空", Options)),
        ("对应的", new("^当[^，。,;；]{1,20}为[^，。,;；]{1,20}[，,]?\\s*对应的", Options)),
        ("时的", new("为[^，。,;；]{1,20}时的", Options)),
        ("only", new(@"\bonly\b[^.,;]{1,40}\bha(?:ve|s)\s+this\s+(?:field|parameter)", Options)),
        ("is empty", new(@"\bif\s+the\s+\w{1,40}\s+is\s+empty\b", Options)),
        ("must be", new(@"\bmust\s+be\s+(?:null|empty)\b(?!\s+string)", Options)),
        ("corresponding", new(@"^when\b[^.;]{1,60}\bcorresponding\b", Options)),
    ];

    private static readonly PhraseSet Signs = PhraseSet.OfParts([.. Patterns.Select(static item => item.Sign)]);

    public static bool SayOnlySometimes(string description) =>
        Phrases.IsIn(description) || (Signs.IsIn(description) && Array.Exists(Patterns, item => description.IndexOf(item.Sign, StringComparison.OrdinalIgnoreCase) >= 0 && item.Pattern.IsMatch(description)));
}
