using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EsbGen.Scorecard;

/// <summary>
/// Counts members typed as raw JSON although the examples show one shape for them: all values of the member together,
/// at whatever depth of a structure that holds itself.
/// </summary>
internal sealed class LastResortScorer
{
    private readonly Dictionary<string, (string Path, List<JsonNode?> Values)> _raw = new(StringComparer.Ordinal);

    public static void Add(SourceDocument document, EsbEndpoint endpoint, IReadOnlyList<Example> examples, Score score, List<Shortfall> shortfalls)
    {
        var scorer = new LastResortScorer();
        foreach (var example in examples)
        {
            var type = example.IsAnswer ? endpoint.ResponseType : endpoint.RequestType;
            scorer.Walk(example.IsAnswer ? "answer" : "request", "", type, example.Json);
        }

        foreach (var (path, values) in scorer._raw.Values.Where(static raw => HasOneShape(raw.Values)))
        {
            score.LastResorts++;
            shortfalls.Add(new Shortfall("last resort", document.Path, path));
        }
    }

    private void Walk(string path, string member, Type? type, JsonNode? value)
    {
        type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        if (type is null || value is null)
        {
            return;
        }

        if (type == typeof(JsonElement) || type == typeof(JsonNode))
        {
            if (!_raw.TryGetValue(member, out var raw))
            {
                _raw.Add(member, raw = (path, []));
            }

            raw.Values.Add(value);
            return;
        }

        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
        {
            var item = type.GetGenericArguments()[^1];
            var items = value is JsonArray array ? array : value is JsonObject map ? map.Select(static entry => entry.Value) : [];
            foreach (var inner in items)
            {
                Walk(path + "[]", member + "[]", item, inner);
            }

            return;
        }

        foreach (var (name, inner) in value as JsonObject ?? [])
        {
            if (TypedValue.PropertyOf(type, name) is { } property)
            {
                Walk(path + "." + name, type.FullName + "." + name, property.PropertyType, inner);
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
