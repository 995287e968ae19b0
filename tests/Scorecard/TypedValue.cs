using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace EsbGen.Scorecard;

/// <summary>A place of a record as a user of the public surface reaches it; or none, where only raw JSON leads there.</summary>
internal readonly record struct TypedValue(bool IsReachable, object? Value)
{
    public static TypedValue Unreachable => default;

    public TypedValue Member(string name)
    {
        if (!IsReachable || Value is null or JsonElement or JsonNode)
        {
            return Unreachable;
        }

        if (Value is IDictionary dictionary)
        {
            return dictionary.Contains(name) ? Reached(dictionary[name]) : Unreachable;
        }

        return PropertyOf(Value.GetType(), name) is { } property ? Reached(property.GetValue(Value)) : Unreachable;
    }

    public TypedValue Item(int index) =>
        IsReachable && Value is IList list && index < list.Count ? Reached(list[index]) : Unreachable;

    public bool Equals(JsonNode? leaf) => IsReachable && Value switch
    {
        null => leaf is null,
        bool flag => leaf?.GetValueKind() == (flag ? JsonValueKind.True : JsonValueKind.False),
        string text => leaf?.GetValueKind() == JsonValueKind.String && leaf.GetValue<string>() == text,
        long or double or decimal => leaf?.GetValueKind() == JsonValueKind.Number && Leaves.AreEqualNumbers(Convert.ToString(Value, CultureInfo.InvariantCulture)!, leaf.ToJsonString()),
        ICollection collection => leaf is JsonArray { Count: 0 } or JsonObject { Count: 0 } && collection.Count == 0,
        JsonElement or JsonNode => false,
        EsbCode code => leaf is null ? !code.HasValue : code.ToString() == (leaf.GetValueKind() == JsonValueKind.String ? leaf.GetValue<string>() : leaf.ToJsonString()),
        Enum => leaf?.GetValueKind() == JsonValueKind.Number && Leaves.AreEqualNumbers(Convert.ToInt64(Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), leaf.ToJsonString()),
        ValueType when Value.GetType().GetNestedType("Values") is not null => leaf?.GetValueKind() == JsonValueKind.String && leaf.GetValue<string>() == Value.ToString(),
        EsbDateTime or EsbDate or EsbUnixSeconds or EsbUnixMilliseconds => Leaves.AreEqual(leaf, JsonSerializer.SerializeToNode(Value, Value.GetType())),
        _ => leaf is JsonObject { Count: 0 },
    };

    /// <summary>The property that carries a JSON name.</summary>
    public static PropertyInfo? PropertyOf(Type type, string name)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var json = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? (property.Name == "AdditionalProperties" ? null : JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
            if (json == name)
            {
                return property;
            }
        }

        return null;
    }

    private static TypedValue Reached(object? value) => value is JsonElement or JsonNode ? Unreachable : new TypedValue(true, value);
}
