using EsbGen.Documents.Dialects;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Records;

/// <summary>Gives the members of one record identifiers that differ whatever the letter case and that records leave free.</summary>
internal static class MemberNames
{
    // So few are found faster one by one.
    private const int FewNames = 12;

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "AdditionalProperties", "JsonCode", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "EqualityContract", "PrintMembers", "Clone", "Deconstruct",
    };

    // By the first letter, how long those are that start so: hardly a name is as long as one of them.
    private static readonly int[] ReservedLengths = LengthsOf(Reserved);

    private static readonly HashSet<string> Envelope = new(StringComparer.OrdinalIgnoreCase)
    {
        "Result", "Code", "Message", "Data", "RequestId", "Permission",
    };

    /// <summary>
    /// Identifiers in the order of <paramref name="jsonNames"/>. Of several names with one identifier the plainest keeps
    /// it and the others are numbered by their spelling, so that their order in the document changes nothing.
    /// </summary>
    public static string[] Of(IReadOnlyList<string> jsonNames, string typeName, bool isEnvelope)
    {
        var identifiers = new string[jsonNames.Count];
        var taken = identifiers.Length > FewNames ? new HashSet<string>(StringComparer.OrdinalIgnoreCase) : null;
        SortedSet<int>? clashing = null;
        Dictionary<string, int>? firsts = null;
        for (var index = 0; index < identifiers.Length; index++)
        {
            var identifier = Identifiers.Pascal(jsonNames[index]);
            if (!IsFree(identifier, typeName, isEnvelope))
            {
                identifier += "Value";
            }

            identifiers[index] = identifier;
            if (taken is null ? IndexOf(identifiers, identifier) < index : !taken.Add(identifier))
            {
                firsts ??= new(StringComparer.OrdinalIgnoreCase);
                if (!firsts.TryGetValue(identifier, out var first))
                {
                    firsts.Add(identifier, first = IndexOf(identifiers, identifier));
                }

                clashing ??= [];
                clashing.Add(first);
                clashing.Add(index);
            }
        }

        if (clashing is not null)
        {
            Number([.. clashing], identifiers, jsonNames, taken ?? new(identifiers, StringComparer.OrdinalIgnoreCase));
        }

        return identifiers;
    }

    /// <summary>Whether each record has it already.</summary>
    public static bool IsReserved(string identifier) => IsOfEveryRecord(identifier) || Envelope.Contains(identifier);

    /// <summary>Whether a member of the record may be called so, other members apart.</summary>
    public static bool IsFree(string identifier, string typeName, bool isEnvelope) =>
        !IsOfEveryRecord(identifier) && !string.Equals(identifier, typeName, StringComparison.OrdinalIgnoreCase) && !(isEnvelope && Envelope.Contains(identifier));

    private static bool IsOfEveryRecord(string identifier) =>
        identifier.Length is > 0 and < 32 && (ReservedLengths[identifier[0] & 0x1f] & (1 << identifier.Length)) != 0 && Reserved.Contains(identifier);

    /// <summary>A bit for each length, by the letter's place in the alphabet, which has the letter in both cases.</summary>
    private static int[] LengthsOf(IEnumerable<string> names)
    {
        var lengths = new int[32];
        foreach (var name in names)
        {
            lengths[name[0] & 0x1f] |= 1 << name.Length;
        }

        return lengths;
    }

    private static int IndexOf(string[] identifiers, string identifier)
    {
        var index = 0;
        while (!string.Equals(identifiers[index], identifier, StringComparison.OrdinalIgnoreCase))
        {
            index++;
        }

        return index;
    }

    private static void Number(List<int> clashing, string[] identifiers, IReadOnlyList<string> jsonNames, HashSet<string> taken)
    {
        clashing.Sort((left, right) =>
        {
            var order = IsPlain(jsonNames[right]).CompareTo(IsPlain(jsonNames[left]));
            return order != 0 ? order : string.CompareOrdinal(jsonNames[left], jsonNames[right]);
        });
        var numbers = new NameCounter(taken);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var index in clashing)
        {
            var identifier = identifiers[index];
            if (seen.Add(identifier))
            {
                continue;
            }

            identifiers[index] = numbers.TakeNumbered(identifier, "Variant");
        }
    }

    /// <summary>Lower case with underscores, as ESB writes its own names.</summary>
    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
