using System.Globalization;
using EsbGen.Documents.Model;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose.Values;

/// <summary>Names a list's type and values. What it gives depends on the field's name and the list alone.</summary>
internal static class ValueSetNames
{
    private const int LongestName = 40;
    private const int MostUnderscores = 3;

    // What the struct of a list of texts has of its own.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "Value", "Values", "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize", "JsonCode" };

    /// <param name="fieldName">The field's name on the wire.</param>
    /// <param name="isNumeric">Whether the values are integers.</param>
    /// <param name="entries">The values and what they mean.</param>
    /// <param name="meanings">The same values, and what names are made of; null where that is the same.</param>
    /// <param name="own">How many of the values, from the first on, name the type; null for all.</param>
    public static ValueSetType Create(string fieldName, bool isNumeric, IReadOnlyList<ValueEntry> entries, IReadOnlyList<ValueEntry>? meanings = null, int? own = null)
    {
        var names = new string[entries.Count];
        for (var index = 0; index < names.Length; index++)
        {
            names[index] = NameOf((meanings ?? entries)[index], isNumeric);
        }

        // Values of one name are told apart by themselves, all of them, so that their order changes nothing.
        var shared = Shared(names);
        var typeName = TypeName(fieldName, isNumeric, [.. entries.Take(own ?? names.Length)], names);
        var values = new ListedValue[names.Length];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new NameCounter(taken);
        for (var index = 0; index < values.Length; index++)
        {
            var name = shared?.Contains(names[index]) == true ? names[index] + "Value" + Stem(Identifiers.Pascal(entries[index].Value)) : names[index];
            name = !IsFree(name, typeName) ? name + "Value" : name;
            name = Identifiers.Cut(name);
            for (var underscores = 0; underscores < MostUnderscores && taken.Contains(name); underscores++)
            {
                name += "_";
            }

            name = numbers.Take(name, "");
            values[index] = new ListedValue(entries[index].Value, entries[index].Label, name);
        }

        return new ValueSetType(typeName, fieldName, isNumeric, new(values));
    }

    /// <summary>The names that come more than once, whatever their letter case; null for none, as nearly always.</summary>
    private static HashSet<string>? Shared(string[] names)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        HashSet<string>? shared = null;
        foreach (var name in names)
        {
            if (!seen.Add(name))
            {
                (shared ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(name);
            }
        }

        return shared;
    }

    private static string TypeName(string fieldName, bool isNumeric, List<ValueEntry> entries, string[] names)
    {
        var list = RangeOf(entries, isNumeric)
            ?? Stem(names[0]) + (!isNumeric ? "Or" : entries.Count > 2 ? "To" : "And") + Stem(names[entries.Count - 1]) + (isNumeric || !ListMarks.IsDigit(entries[0].Value[0]) ? "" : "Text");
        var name = Identifiers.Pascal(fieldName) + list;

        // Each record of an API has one of these words in its name, behind the API's; so no list is ever called like one.
        return Identifiers.Cut(name[0] + name.Substring(1).Replace("Request", "Req").Replace("Response", "Resp"));
    }

    /// <summary>Whether a value of the type may be called so, other values apart.</summary>
    public static bool IsFree(string name, string typeName) => !Reserved.Contains(name) && name != typeName;

    /// <summary>
    /// Four numbers and more are told by their range, <c>1To12</c>, whatever the words beside them; of fewer, several
    /// fields of one name may have their own meaning for the same ones.
    /// </summary>
    private static string? RangeOf(List<ValueEntry> entries, bool isNumeric)
    {
        if (entries.Count < 4 || !entries.TrueForAll(static entry => entry.Value.Length <= NumberListReader.LongestNumber && entry.Value.All(ListMarks.IsDigit)))
        {
            return null;
        }

        var numbers = entries.Select(static entry => long.Parse(entry.Value, CultureInfo.InvariantCulture)).ToList();
        var (first, last) = (numbers.Min(), numbers.Max());
        var range = Text(first) + "To" + Text(last) + (last - first + 1 == numbers.Count ? "" : "Of" + Text(numbers.Count));
        return isNumeric ? range : range + "Text";
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text's own word is its name; a number is named by what it means.</summary>
    private static string NameOf(ValueEntry entry, bool isNumeric)
    {
        var isWord = !isNumeric && !ListMarks.IsDigit(entry.Value[0]);
        var words = isWord ? SymbolNames.Spell(entry.Value) : FirstClause(entry.Label);
        var name = words.Length == 0 ? "" : Identifiers.Pascal(isWord && IsUpper(words) ? words.ToLowerInvariant() : words);
        return name.Length == 0 || IsCodes(words) ? "Value" + Stem(Identifiers.Pascal(SymbolNames.Spell(entry.Value))) : name;
    }

    /// <summary>Nothing in it can stand in a name.</summary>
    private static bool IsCodes(string words) => !words.Any(char.IsLetterOrDigit);

    /// <summary>Some labels are whole sentences; their first words name the value.</summary>
    private static string FirstClause(string label)
    {
        var end = label.IndexOfAny([',', '，', '。', ';', '；', '(', '（', '<', '\n', ':', '：']);
        var clause = (end > 0 ? label.Substring(0, end) : label).Trim();
        if (clause.Length <= LongestName)
        {
            return clause;
        }

        var blank = clause.LastIndexOf(' ', LongestName);
        return clause.Substring(0, blank > 0 ? blank : LongestName);
    }

    private static bool IsUpper(string word) => word.Any(static c => c is >= 'A' and <= 'Z') && !word.Any(static c => c is >= 'a' and <= 'z');

    private static string Stem(string name) => name.TrimStart('_');
}
