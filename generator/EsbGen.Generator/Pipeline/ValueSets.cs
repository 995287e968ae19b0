using EsbGen.Documents.Projects;
using System.Collections.Immutable;
using EsbGen.Documents.Binding;
using EsbGen.Documents.Model;
using EsbGen.Generator.CSharp;

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

    /// <summary>Those of the APIs that one document tells, API by API.</summary>
    public static EquatableArray<SystemValues> OfPlain((EquatableArray<BoundDocument> Documents, ProjectFacts Project) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var values = new List<SystemValues>();
        foreach (var document in input.Documents)
        {
            if (document.Values is { } own && ApiResolver.IsPlain(document, input.Project))
            {
                values.Add(input.Project.Settings.NamesValuesByNumber ? Of(ValuesByNumber.Name(document.Api!))! : own);
            }
        }

        return new([.. values]);
    }

    /// <summary>Those of other APIs, API by API.</summary>
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

    /// <summary>Those of each system, in ordinal order of the systems.</summary>
    public static IEnumerable<SystemValues> BySystem((EquatableArray<SystemValues> Plain, EquatableArray<SystemValues> Joined) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return input.Plain.Concat(input.Joined)
            .GroupBy(static api => api.SystemIdentifier, StringComparer.Ordinal)
            .OrderBy(static system => system.Key, StringComparer.Ordinal)
            .Select(static system => new SystemValues(system.Key, new(system.SelectMany(static api => (IEnumerable<ValueSetType>)api.Sets))));
    }

    /// <summary>Each type of a system once, in ordinal order of their names.</summary>
    public static SystemValues Unite(SystemValues system, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return system with
        {
            Sets = new(system.Sets.GroupBy(static set => set.TypeName, StringComparer.Ordinal)
                .OrderBy(static type => type.Key, StringComparer.Ordinal)
                .Select(static type => ValueSetUnion.Of([.. type]))),
        };
    }

    public static EquatableArray<GeneratedFile> Emit((ImmutableArray<SystemValues> Systems, (Settings Settings, ConsumerFacts Consumer) Project) input, CancellationToken cancellationToken)
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
