using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EsbGen.Scorecard;

/// <summary>Counts members typed as raw JSON although the examples show one shape there.</summary>
internal static class LastResortScorer
{
    public static void Add(SourceDocument document, EsbEndpoint endpoint, IReadOnlyList<Example> examples, Score score, List<Shortfall> shortfalls)
    {
        Walk("request", endpoint.RequestType, [.. examples.Where(static example => !example.IsAnswer).Select(static example => (JsonNode?)example.Json)], document, score, shortfalls);
        Walk("answer", endpoint.ResponseType, [.. examples.Where(static example => example.IsAnswer).Select(static example => (JsonNode?)example.Json)], document, score, shortfalls);
    }

    private static void Walk(string path, Type? type, List<JsonNode?> values, SourceDocument document, Score score, List<Shortfall> shortfalls)
    {
        values.RemoveAll(static value => value is null);
        type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        if (type is null || values.Count == 0 || path.Count(static c => c == '.') > 30)
        {
            return;
        }

        if (type == typeof(JsonElement) || type == typeof(JsonNode))
        {
            if (HasOneShape(values))
            {
                score.LastResorts++;
                shortfalls.Add(new Shortfall("last resort", document.Path, path));
            }

            return;
        }

        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
        {
            var arguments = type.GetGenericArguments();
            var items = arguments.Length == 2
                ? values.OfType<JsonObject>().SelectMany(static json => json.Select(static member => member.Value))
                : values.OfType<JsonArray>().SelectMany(static array => array);
            Walk(path + "[]", arguments[^1], [.. items], document, score, shortfalls);
            return;
        }

        foreach (var name in values.OfType<JsonObject>().SelectMany(static json => json.Select(static member => member.Key)).Distinct(StringComparer.Ordinal))
        {
            if (TypedValue.PropertyOf(type, name) is { } property)
            {
                Walk(path + "." + name, property.PropertyType, [.. values.OfType<JsonObject>().Where(json => json.ContainsKey(name)).Select(json => json[name])], document, score, shortfalls);
            }
        }
    }

    private static bool HasOneShape(List<JsonNode?> values)
    {
        var kinds = values.Select(static value => value!.GetValueKind()).Select(static kind => kind == JsonValueKind.False ? JsonValueKind.True : kind).Distinct().ToList();
        if (kinds.Count != 1)
        {
            return false;
        }

        return kinds[0] switch
        {
            JsonValueKind.Array => values.Cast<JsonArray>().SelectMany(static array => array).Where(static item => item is not null).ToList() is { Count: > 0 } items && HasOneShape(items),
            JsonValueKind.Object => values.Cast<JsonObject>().Any(static json => json.Count > 0),
            _ => true,
        };
    }
}
