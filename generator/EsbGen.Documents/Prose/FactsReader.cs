using EsbGen.Documents.Model;

namespace EsbGen.Documents.Prose;

/// <summary>Reads what a row's prose tells of its field beside the type.</summary>
internal static class FactsReader
{
    /// <param name="prose">The row's description.</param>
    /// <param name="column">The cell of a column of defaults; empty where there is none.</param>
    /// <param name="type">The field's type by table and example.</param>
    public static MemberFacts Read(Description prose, string column, TypeModel type)
    {
        var (description, hints) = (prose.Searched, prose.Hints);
        var hasDefault = column.Length > 0 || (hints & ProseHints.Default) != 0;
        var hasLimit = (hints & ProseHints.Digit) != 0 && ((hints & ProseHints.Limit) != 0 || LimitWords.IsPlainRange(description));
        if (!hasDefault && !hasLimit && (hints & (ProseHints.Deprecation | ProseHints.List)) == 0)
        {
            return MemberFacts.None;
        }

        var facts = new MemberFacts
        {
            Deprecation = (hints & ProseHints.Deprecation) != 0 ? Deprecations.AdviceIn(description) : "",
            Default = hasDefault ? Defaults.In(description, column, type) : null,
            IsCommaList = (hints & ProseHints.List) != 0 && type is ScalarType { Kind: ScalarKind.Text } && CommaLists.IsMeant(description),
            Limits = hasLimit ? LimitWords.In(description, type) : Limits.None,
        };
        return facts == MemberFacts.None ? MemberFacts.None : facts;
    }
}
