using System.Collections.Immutable;
using EsbGen.Generator.Emit;
using EsbGen.Generator.Model;

namespace EsbGen.Generator.Pipeline;

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

    /// <summary>Those of several APIs, API by API.</summary>
    public static EquatableArray<SystemValues> Of(ImmutableArray<ApiOutput> apis, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var values = new List<SystemValues>();
        foreach (var api in apis)
        {
            if (api.Values is { } own)
            {
                values.Add(own);
            }
        }

        return new([.. values]);
    }

    /// <summary>By system, each type once.</summary>
    public static EquatableArray<SystemValues> Collect((EquatableArray<SystemValues> Plain, EquatableArray<SystemValues> Overridden) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var systems = new SortedDictionary<string, SortedDictionary<string, List<ValueSetType>>>(StringComparer.Ordinal);
        foreach (var api in input.Plain.Concat(input.Overridden))
        {
            if (!systems.TryGetValue(api.SystemIdentifier, out var types))
            {
                systems.Add(api.SystemIdentifier, types = new(StringComparer.Ordinal));
            }

            foreach (var set in api.Sets)
            {
                if (!types.TryGetValue(set.TypeName, out var sets))
                {
                    types.Add(set.TypeName, sets = new(1));
                }

                sets.Add(set);
            }
        }

        return new(systems.Select(static system => new SystemValues(system.Key, new(system.Value.Values.Select(ValueSetUnion.Of)))));
    }

    public static EquatableArray<GeneratedFile> Emit((EquatableArray<SystemValues> Systems, (Settings Settings, ConsumerFacts Consumer) Project) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (systems, (settings, consumer)) = input;
        return !consumer.CanGenerate ? default
            : new(SharedFiles.WithOwnNames(systems.Select(system => ValueSetEmitter.Emit(system.SystemIdentifier, system.Sets, settings.Namespace))));
    }

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
