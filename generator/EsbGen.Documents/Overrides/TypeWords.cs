using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>
/// Types as overrides write them: a word, then <c>[]</c> for each list and <c>{}</c> for each dictionary around it, and
/// <c>?</c> before these where an item may be null: <c>string[]</c>, <c>int?[]{}</c>.
/// </summary>
internal static class TypeWords
{
    private const int MostLayers = 8;

    /// <summary>Stands for the record of the field.</summary>
    public static RecordType Object { get; } = new("");

    private static readonly Dictionary<string, TypeModel> Words = new(StringComparer.Ordinal)
    {
        ["string"] = ScalarType.Text,
        ["int"] = ScalarType.Int64,
        ["float"] = ScalarType.Double,
        ["decimal"] = ScalarType.Decimal,
        ["bool"] = ScalarType.Boolean,
        ["json"] = ScalarType.Json,
        ["datetime"] = new TimeType(TimeKind.DateTime),
        ["date"] = new TimeType(TimeKind.Date),
        ["unix_seconds"] = new TimeType(TimeKind.UnixSeconds),
        ["unix_milliseconds"] = new TimeType(TimeKind.UnixMilliseconds),
        ["object"] = Object,
    };

    public static IEnumerable<string> All => Words.Keys;

    /// <summary>Null where the text is no such type.</summary>
    public static TypeModel? Parse(string text)
    {
        var end = text.IndexOfAny(['[', '{', '?']);
        if (!Words.TryGetValue(end < 0 ? text : text.Substring(0, end), out var type))
        {
            return null;
        }

        var layers = 0;
        for (var index = end < 0 ? text.Length : end; index < text.Length; index += 2)
        {
            var isNullable = text[index] == '?';
            index += isNullable ? 1 : 0;
            var mark = index + 2 <= text.Length && layers++ < MostLayers ? text.Substring(index, 2) : "";
            type = mark switch
            {
                "[]" => new ListType(type, isNullable),
                "{}" => new DictionaryType(type, isNullable),
                _ => null,
            };
            if (type is null)
            {
                return null;
            }
        }

        return type;
    }

    /// <summary>The same with a record in place of <see cref="Object"/>.</summary>
    public static TypeModel WithRecord(TypeModel type, Func<RecordType> record) => type switch
    {
        RecordType => record(),
        ListType list => list with { Item = WithRecord(list.Item, record) },
        DictionaryType dictionary => dictionary with { Value = WithRecord(dictionary.Value, record) },
        _ => type,
    };
}
