using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>Collects the lists of values of all documents: one that several fields share becomes one type of its system.</summary>
internal static class ValueSets
{
    /// <summary>Those of one API; null where it has none.</summary>
    public static SystemValues? Of(ApiModel api)
    {
        var sets = new List<ValueSetType>();
        Collect(api.Request?.Members ?? default, sets);
        if (api.Response.Data is { } data)
        {
            Collect(data.Type, sets);
        }

        Collect(api.Response.Members, sets);
        foreach (var record in api.Structures)
        {
            Collect(record.Members, sets);
        }

        return sets.Count == 0 ? null : new SystemValues(api.SystemIdentifier, new(sets.Distinct()));
    }

    /// <summary>Those of each system, in ordinal order of the systems and of the types' names, each type once.</summary>
    public static EquatableArray<SystemValues> Unite(IEnumerable<SystemValues> values) => new(values
        .GroupBy(static api => api.SystemIdentifier, StringComparer.Ordinal)
        .OrderBy(static system => system.Key, StringComparer.Ordinal)
        .Select(static system => new SystemValues(system.Key, new(system.SelectMany(static api => (IEnumerable<ValueSetType>)api.Sets)
            .GroupBy(static set => set.TypeName, StringComparer.Ordinal)
            .OrderBy(static type => type.Key, StringComparer.Ordinal)
            .Select(static type => ValueSetUnion.Of([.. type]))))));

    private static void Collect(EquatableArray<MemberModel> members, List<ValueSetType> sets)
    {
        foreach (var member in members)
        {
            Collect(member.Type, sets);
        }
    }

    private static void Collect(TypeModel type, List<ValueSetType> sets)
    {
        switch (type)
        {
            case ValueSetType set:
                sets.Add(set);
                break;
            case ListType list:
                Collect(list.Item, sets);
                break;
            case DictionaryType dictionary:
                Collect(dictionary.Value, sets);
                break;
        }
    }
}
