using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EsbGen.Scorecard;

/// <summary>Reads an example into its record, writes it back, and compares leaf by leaf.</summary>
internal sealed class LeafScorer(Score score, List<Shortfall> shortfalls, string document)
{
    public void Add(Example example, Type? type)
    {
        object? typed = null;
        JsonNode? back = null;
        if (type is not null)
        {
            try
            {
                typed = JsonSerializer.Deserialize(example.Json.ToJsonString(), type);
                back = JsonNode.Parse(JsonSerializer.Serialize(typed, type));
            }
            catch (JsonException exception)
            {
                shortfalls.Add(new Shortfall("kept", document, exception.Message));
            }
        }

        foreach (var member in (JsonObject)example.Json)
        {
            if (example.IsAnswer || !Leaves.IsCredential(member.Key))
            {
                var value = new TypedValue(typed is not null, typed).Member(member.Key);
                Compare((example.IsAnswer ? "answer." : "request.") + member.Key, member.Value, Child(back, member.Key), value);
            }
        }
    }

    private static (bool Exists, JsonNode? Node) Child(JsonNode? node, string name) =>
        node is JsonObject json && json.TryGetPropertyValue(name, out var child) ? (true, child) : (false, null);

    private static (bool Exists, JsonNode? Node) Child(JsonNode? node, int index) =>
        node is JsonArray array && index < array.Count ? (true, array[index]) : (false, null);

    private void Compare(string path, JsonNode? expected, (bool Exists, JsonNode? Node) actual, TypedValue typed)
    {
        switch (expected)
        {
            case JsonObject { Count: > 0 } json:
                foreach (var member in json)
                {
                    Compare(path + "." + member.Key, member.Value, Child(actual.Node, member.Key), typed.Member(member.Key));
                }

                break;
            case JsonArray { Count: > 0 } array:
                for (var index = 0; index < array.Count; index++)
                {
                    Compare(path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]", array[index], Child(actual.Node, index), typed.Item(index));
                }

                break;
            default:
                Count(path, expected, actual, typed);
                break;
        }
    }

    private void Count(string path, JsonNode? expected, (bool Exists, JsonNode? Node) actual, TypedValue typed)
    {
        score.Leaves++;
        if (actual.Exists && Leaves.AreEqual(expected, actual.Node))
        {
            score.LeavesKept++;
        }
        else
        {
            shortfalls.Add(new Shortfall("kept", document, path + " = " + (expected?.ToJsonString() ?? "null") + " came back as " + (actual.Exists ? actual.Node?.ToJsonString() ?? "null" : "nothing")));
        }

        if (typed.Equals(expected))
        {
            score.LeavesTyped++;
        }
        else
        {
            shortfalls.Add(new Shortfall("typed", document, path + " = " + (expected?.ToJsonString() ?? "null")));
        }
    }
}
