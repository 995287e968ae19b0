using EsbGen.Generator.Binding.Values.Texts;
using EsbGen.Generator.Binding.Wording;
using EsbGen.Generator.Model;

namespace EsbGen.Generator.Binding.Values;

/// <summary>Gives fields the list of values that their description or a table of values tells. What cannot be read with certainty stays prose.</summary>
internal static class ValueSetReader
{
    /// <summary>Nobody lists values in so long a text; reading it from each of its words on would take long.</summary>
    private const int LongestProse = 2000;

    /// <summary>A longer word would make names that no assembly can hold.</summary>
    private const int LongestValue = 80;

    private static readonly PhraseSet Joins = new("分隔", "分割", "隔开", "separated by", "separated with", "delimited by", "joined by", "joined with");

    /// <param name="type">The field's type by table and example.</param>
    /// <param name="fieldName">Its name on the wire.</param>
    /// <param name="description">What the document says of it.</param>
    /// <param name="listed">A table of its values; null where there is none.</param>
    /// <returns>A list of values, or <paramref name="type"/>.</returns>
    public static TypeModel Refine(TypeModel type, string fieldName, string description, IReadOnlyList<ValueEntry>? listed) => type switch
    {
        ScalarType { Kind: ScalarKind.Int64 } => OfNumbers(fieldName, description, listed) ?? type,
        ScalarType { Kind: ScalarKind.Text } => OfTexts(fieldName, description, listed) ?? type,
        ListType { Item: ScalarType } list => list with { Item = Refine(list.Item, fieldName, description, listed) },
        _ => type,
    };

    private static ValueSetType? OfNumbers(string fieldName, string description, IReadOnlyList<ValueEntry>? listed)
    {
        var entries = MayListNumbers(description) ? NumberListReader.Read(description) ?? NumbersInBrackets.Read(description) : null;
        entries ??= listed is not null && listed.All(static entry => entry.Value.Length <= NumberListReader.LongestNumber && entry.Value.All(ListMarks.IsDigit)) ? [.. listed] : null;
        return entries is null ? null : ValueSetNames.Create(fieldName, isNumeric: true, entries);
    }

    private static ValueSetType? OfTexts(string fieldName, string description, IReadOnlyList<ValueEntry>? listed)
    {
        var entries = listed ?? (MayListNumbers(description) ? NumberListReader.Read(description) : null) ?? (description.Length <= LongestProse ? TextListReader.Read(description) : null);
        return entries is null || IsJoined(description) || entries.Any(static entry => entry.Value.Length > LongestValue) ? null : ValueSetNames.Create(fieldName, isNumeric: false, entries);
    }

    /// <summary>A text that joins several values is none of them.</summary>
    private static bool IsJoined(string description) => Joins.IsIn(description);

    /// <summary>Two numbers at least; most descriptions have none.</summary>
    private static bool MayListNumbers(string description)
    {
        var numbers = 0;
        for (var index = 0; index < description.Length && description.Length <= LongestProse && numbers < 2; index++)
        {
            numbers += ListMarks.IsDigit(description[index]) && (index == 0 || !ListMarks.IsDigit(description[index - 1])) ? 1 : 0;
        }

        return numbers > 1;
    }
}
