using EsbGen.Documents.Binding.Records;
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

    /// <summary>Why a record cannot be called so, as the end of a sentence; null where it can.</summary>
    public static string? WhyNoRecord(string name) =>
        name.StartsWith("Esb", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Json", StringComparison.OrdinalIgnoreCase) || Imported.Contains(name) ? "generated code uses types that are called so"
        : MemberNames.IsReserved(name) ? "each record has a member that is called so"
        : null;
}
