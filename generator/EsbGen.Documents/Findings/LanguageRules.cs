using EsbGen.Documents.Model;
using EsbGen.Documents.Text;
using Kind = EsbGen.Documents.Findings.ArgumentKind;

namespace EsbGen.Documents.Findings;

/// <summary>What the documents of an API's two languages can differ in. Known once both have been read.</summary>
internal static class LanguageRules
{
    public static readonly Rule MemberMissing = Rule.Info("ESB0050", "The member is documented in one language only",
        "'{0}' of '{1}' is documented only in '{2}'. The member is generated; add it to the document in the other language.",
        Kind.Name, Kind.Name, Kind.File);

    public static readonly Rule TypesDiffer = Rule.Info("ESB0051", "The documented types differ between the languages",
        "'{0}' of '{1}' has a different type in '{2}', which is used. Make the two documents agree.",
        Kind.Name, Kind.Name, Kind.File);

    public static IReadOnlyList<Rule> All { get; } = [MemberMissing, TypesDiffer];

    public static bool Contains(string id) => id == MemberMissing.Id || id == TypesDiffer.Id;

    public static Rule RuleOf(LanguageDifference difference) => difference.Kind switch
    {
        DifferenceKind.OnlyInFirst or DifferenceKind.OnlyInSecond => MemberMissing,
        DifferenceKind.Type => TypesDiffer,
        _ => throw new ArgumentOutOfRangeException(nameof(difference), difference.Kind, "Unknown difference."),
    };

    /// <summary>The finding about a difference.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="first">The document whose client is generated.</param>
    /// <param name="second">The other one.</param>
    /// <param name="place">Where it is reported: in the second.</param>
    public static Finding FindingOf(LanguageDifference difference, string first, string second, Place place) => new(
        RuleOf(difference),
        place,
        Argument.Name(difference.Member),
        Argument.Name(difference.Record),
        Argument.File(difference.Kind == DifferenceKind.OnlyInSecond ? second : first));
}
