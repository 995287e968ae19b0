using EsbGen.Documents.Binding.Records;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Overrides;

/// <summary>The names that an override may give.</summary>
internal static class OverrideNames
{
    private const int Longest = 200;

    // What generated code writes without a namespace before it, in the namespace that a record's name would join.
    private static readonly HashSet<string> Imported = new(StringComparer.Ordinal)
    {
        "Task", "CancellationToken", "IReadOnlyList", "IAsyncEnumerable", "IReadOnlyDictionary", "IEquatable", "StringComparer", "StringComparison", "System",
    };

    /// <summary>
    /// Whether a name can stand as it is: letters and digits, the first a capital where there are capitals. Without
    /// underscores, which set the locals of generated code apart.
    /// </summary>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= Longest && char.IsLetter(name[0]) && !char.IsLower(name[0]) && name.All(Identifiers.IsPart);

    /// <summary>A name like it that can stand.</summary>
    public static string Suggest(string name)
    {
        var suggestion = Identifiers.Pascal(name.Length > Longest ? name.Substring(0, Longest) : name).TrimStart('_');
        return IsName(suggestion) ? suggestion : "Name" + suggestion;
    }

    /// <summary>The rule by which a record cannot be called so; null where it can.</summary>
    public static Rule? WhyNoRecord(string name) =>
        IsOfRuntime(name) ? OverrideRules.RecordReserved
        : MemberNames.IsReserved(name) ? OverrideRules.NameReserved
        : null;

    private static bool IsOfRuntime(string name) =>
        name.StartsWith("Esb", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Json", StringComparison.OrdinalIgnoreCase)
        || Imported.Contains(name);
}
