using Mono.Cecil;

namespace EsbGen.Generator.Tests.Architecture;

/// <summary>Reads a compiled assembly and tells which of its types use what their room must not.</summary>
internal sealed class RoomInspector(string rootNamespace, IReadOnlyList<RoomRule> rules)
{
    private static readonly string[] Guarded = ["Markdig", "Microsoft.CodeAnalysis"];

    private readonly Dictionary<string, RoomRule> _rules = rules.ToDictionary(rule => rule.Room);

    /// <summary>One line for each breach: type, and what it uses; ordered, each once.</summary>
    public IReadOnlyList<string> FindBreaches(string assemblyPath)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(assemblyPath);
        return
        [
            .. assembly.MainModule.GetTypes()
                .Select(type => (Type: type, Room: RoomOf(type)))
                .Where(found => found.Room is not null)
                .SelectMany(found => FindBreaches(found.Type, found.Room!))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    private IEnumerable<string> FindBreaches(TypeDefinition type, string room)
    {
        if (!_rules.TryGetValue(room, out var rule))
        {
            return [$"{type.FullName} lives in no known room"];
        }

        return from used in TypeUses.Of(type)
               where !IsAllowed(used, rule)
               select $"{type.FullName} uses {used.FullName}";
    }

    private bool IsAllowed(TypeReference used, RoomRule rule)
    {
        if (RoomOf(used) is { } room)
        {
            return room == rule.Room || rule.Rooms.Contains(room);
        }

        var name = Outermost(used).FullName;
        return !Guarded.Any(library => IsWithin(name, library)) || rule.Libraries.Any(library => IsWithin(name, library));
    }

    /// <summary>Null for what the compiler or a polyfill put into the assembly outside the root namespace.</summary>
    private string? RoomOf(TypeReference type)
    {
        var space = Outermost(type).Namespace;
        if (!IsWithin(space, rootNamespace))
        {
            return null;
        }

        return space.Length == rootNamespace.Length ? "" : space[(rootNamespace.Length + 1)..];
    }

    private static bool IsWithin(string name, string outer) =>
        name.StartsWith(outer, StringComparison.Ordinal) && (name.Length == outer.Length || name[outer.Length] == '.');

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
