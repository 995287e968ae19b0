using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EsbGen.Json;

/// <summary>The shapes that lists and dictionaries of generated records hold.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EsbJson
{
    /// <summary>True or false.</summary>
    public static EsbJson<bool> Boolean { get; } = new ScalarJson<bool>(
        static (ref EsbJsonReader reader, out bool value) => reader.TryReadBoolean(out value),
        static (writer, value) => writer.WriteBoolean(value));

    /// <summary>True, false or null.</summary>
    public static EsbJson<bool?> NullableBoolean { get; } = new NullableScalarJson<bool>(Boolean);

    /// <summary>An integer.</summary>
    public static EsbJson<long> Int64 { get; } = new ScalarJson<long>(
        static (ref EsbJsonReader reader, out long value) => reader.TryReadInt64(out value),
        static (writer, value) => writer.WriteInt64(value));

    /// <summary>An integer or null.</summary>
    public static EsbJson<long?> NullableInt64 { get; } = new NullableScalarJson<long>(Int64);

    /// <summary>A number.</summary>
    public static EsbJson<double> Double { get; } = new ScalarJson<double>(
        static (ref EsbJsonReader reader, out double value) => reader.TryReadDouble(out value),
        static (writer, value) => writer.WriteDouble(value));

    /// <summary>A number or null.</summary>
    public static EsbJson<double?> NullableDouble { get; } = new NullableScalarJson<double>(Double);

    /// <summary>A number whose digits a double would change.</summary>
    public static EsbJson<decimal> Decimal { get; } = new ScalarJson<decimal>(
        static (ref EsbJsonReader reader, out decimal value) => reader.TryReadDecimal(out value),
        static (writer, value) => writer.WriteDecimal(value));

    /// <summary>A number whose digits a double would change, or null.</summary>
    public static EsbJson<decimal?> NullableDecimal { get; } = new NullableScalarJson<decimal>(Decimal);

    /// <summary>Text.</summary>
    public static EsbJson<string> Text { get; } = new ScalarJson<string>(
        static (ref EsbJsonReader reader, out string value) => reader.TryReadText(out value),
        static (writer, value) => writer.WriteText(value));

    /// <summary>Text or null.</summary>
    public static EsbJson<string?> NullableText { get; } = Text.OrNull;

    /// <summary>A value of its own kind, or null.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="value">The value's code.</param>
    /// <returns>The code.</returns>
    public static EsbJson<T?> Nullable<T>(EsbJson<T> value)
        where T : struct => new NullableScalarJson<T>(value);

    /// <summary>An enum over <c>long</c>, as its number.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <returns>The enum's code.</returns>
    /// <exception cref="NotSupportedException">The enum is over another type.</exception>
    public static EsbJson<T> Enum<T>()
        where T : struct, Enum => EnumJson<T>.Instance;

    /// <summary>JSON of any shape, as it was received.</summary>
    public static EsbJson<JsonElement> Element { get; } = new ElementJson();

    /// <summary>JSON of any shape, to be sent.</summary>
    public static EsbJson<JsonNode?> Node { get; } = new NodeJson();

    /// <summary>A list.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="item">The items' code.</param>
    /// <returns>The list's code.</returns>
    public static EsbJson<IReadOnlyList<T>> List<T>(EsbJson<T> item) => new ListJson<T>(item);

    /// <summary>A dictionary.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="value">The values' code.</param>
    /// <returns>The dictionary's code.</returns>
    public static EsbJson<IReadOnlyDictionary<string, T>> Dictionary<T>(EsbJson<T> value) => new DictionaryJson<T>(value);

    /// <summary>The dictionary without entries; always the same object.</summary>
    /// <typeparam name="T">What it would hold.</typeparam>
    /// <returns>The dictionary.</returns>
    public static IReadOnlyDictionary<string, T> EmptyDictionary<T>() => EmptyDictionaryOf<T>.Instance;

    private static class EmptyDictionaryOf<T>
    {
        public static readonly IReadOnlyDictionary<string, T> Instance =
            new System.Collections.ObjectModel.ReadOnlyDictionary<string, T>(new Dictionary<string, T>());
    }
}
