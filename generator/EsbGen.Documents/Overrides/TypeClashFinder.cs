using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>
/// Names that overrides give to records join those of the whole system: of other APIs' records, which start with the
/// API's name, of listed values, and of each other.
/// </summary>
internal static class TypeClashFinder
{
    public static EquatableArray<RefusedType> Find(IEnumerable<ChosenTypes> chosen, EquatableArray<ApiName> apis)
    {
        var refused = new List<RefusedType>();
        foreach (var system in chosen.GroupBy(static types => types.System, StringComparer.Ordinal).Where(static system => system.Any(static types => types.Records.Count > 0)))
        {
            var values = new HashSet<string>(system.SelectMany(static types => types.ValueTypes), StringComparer.OrdinalIgnoreCase);
            var names = ((IEnumerable<ApiName>)apis).Where(api => api.System == system.Key).Select(static api => api.Api).ToList();
            var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var types in system.OrderBy(static types => types.Source, StringComparer.Ordinal))
            {
                foreach (var name in types.Records)
                {
                    var own = Argument.Name(name);
                    (Rule Rule, Argument[] Arguments)? clash = values.Contains(name) ? (OverrideRules.RecordTakenByValues, [own])
                        : IsClient(name, system.Key) ? (OverrideRules.RecordTakenByClient, [own])
                        : names.Find(api => IsOf(name, api)) is { } api ? (OverrideRules.RecordTakenByApi, [own, Argument.Name(api)])
                        : taken.TryGetValue(name, out var other) ? (OverrideRules.RecordTakenByOverride, [own, Argument.File(other)])
                        : null;
                    if (clash is var (rule, arguments))
                    {
                        refused.Add(new RefusedType(types.Source, name, rule, new(arguments)));
                    }
                    else
                    {
                        taken.Add(name, types.Source);
                    }
                }
            }
        }

        return new(refused);
    }

    private static bool IsClient(string name, string system) => Is(name, system + "Client") || Is(name, "I" + system + "Client");

    private static bool IsOf(string name, string api) =>
        name.StartsWith(api + "Request", StringComparison.OrdinalIgnoreCase) || name.StartsWith(api + "Response", StringComparison.OrdinalIgnoreCase)
        || Is(name, api + "Endpoint") || Is(name, api + "Async") || Is(name, api + "PagesAsync");

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
