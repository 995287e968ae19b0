using EsbGen.Documents.Model;
using EsbGen.Documents.Prose.Values;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose;

/// <summary>Gives fields the list of values that their description or a table of values tells. What cannot be read with certainty stays prose.</summary>
internal static class ValueSetReader
{
    /// <summary>A longer word would make names that no assembly can hold.</summary>
    private const int LongestValue = 80;

    private static readonly PhraseSet Joins = new("分隔", "分割", "隔开", "separated by", "separated with", "delimited by", "joined by", "joined with");

    /// <param name="type">The field's type by table and example.</param>
    /// <param name="fieldName">Its name on the wire.</param>
    /// <param name="description">What the document says of it.</param>
    /// <param name="listed">A table of its values; null where there is none.</param>
    /// <returns>A list of values, or <paramref name="type"/>.</returns>
    public static TypeModel Refine(TypeModel type, string fieldName, Description description, IReadOnlyList<ValueEntry>? listed) => type switch
    {
        ScalarType { Kind: ScalarKind.Int64 } => OfNumbers(fieldName, description, listed) ?? type,
        ScalarType { Kind: ScalarKind.Text } => OfTexts(fieldName, description, listed) ?? type,
        ListType { Item: ScalarType } list => list with { Item = Refine(list.Item, fieldName, description, listed) },
        _ => type,
    };

    /// <summary>Whether entries are values of a text. One that joins several values is none of them.</summary>
    /// <param name="entries">What is listed.</param>
    /// <param name="description">What the document says of the field.</param>
    public static bool MayBeTexts(IReadOnlyList<ValueEntry> entries, string description) =>
        !Joins.IsIn(description) && entries.All(static entry => entry.Value.Length <= LongestValue);

    private static ValueSetType? OfNumbers(string fieldName, Description description, IReadOnlyList<ValueEntry>? listed) =>
        description.ValuesOf(fieldName, areNumbers: true)
        ?? (listed is not null && listed.All(static entry => entry.Value.Length <= NumberListReader.LongestNumber && entry.Value.All(ListMarks.IsDigit))
            ? ValueSetNames.Create(fieldName, isNumeric: true, listed)
            : null);

    private static ValueSetType? OfTexts(string fieldName, Description description, IReadOnlyList<ValueEntry>? listed) =>
        listed is null ? description.ValuesOf(fieldName, areNumbers: false)
        : MayBeTexts(listed, description.Searched) ? ValueSetNames.Create(fieldName, isNumeric: false, listed)
        : null;
}
