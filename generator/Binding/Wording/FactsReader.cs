using EsbGen.Generator.Binding.Tables;
using EsbGen.Generator.Model;

namespace EsbGen.Generator.Binding.Wording;

/// <summary>Reads what a row's prose tells of its field beside the type.</summary>
internal static class FactsReader
{
    /// <param name="row">The field's row; null where only an example shows it.</param>
    /// <param name="type">The field's type by table and example.</param>
    /// <param name="hints">What the row's description may speak of.</param>
    public static MemberFacts Read(FieldRow? row, TypeModel type, ProseHints hints)
    {
        if (row is null)
        {
            return MemberFacts.None;
        }

        var description = row.Description;
        var hasDefault = row.Default.Length > 0 || (hints & ProseHints.Default) != 0;
        var hasLimit = (hints & ProseHints.Digit) != 0 && ((hints & ProseHints.Limit) != 0 || LimitWords.IsPlainRange(description));
        if (!hasDefault && !hasLimit && (hints & (ProseHints.Deprecation | ProseHints.List)) == 0)
        {
            return MemberFacts.None;
        }

        var facts = new MemberFacts
        {
            Deprecation = (hints & ProseHints.Deprecation) != 0 ? Deprecations.AdviceIn(description) : "",
            Default = hasDefault ? Defaults.In(description, row.Default, type) : null,
            IsCommaList = (hints & ProseHints.List) != 0 && type is ScalarType { Kind: ScalarKind.Text } && CommaLists.IsMeant(description),
            Limits = hasLimit ? LimitWords.In(description, type) : Limits.None,
        };
        return facts == MemberFacts.None ? MemberFacts.None : facts;
    }
}
