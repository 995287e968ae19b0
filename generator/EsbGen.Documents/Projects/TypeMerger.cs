using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>The type that holds what two documents say; null where they exclude each other.</summary>
internal static class TypeMerger
{
    public static TypeModel? Merge(TypeModel first, TypeModel second) => (first, second) switch
    {
        _ when first == second => first,
        (ScalarType { Kind: ScalarKind.Json }, _) => second,
        (_, ScalarType { Kind: ScalarKind.Json }) => first,
        (ListType left, ListType right) => Merge(left.Item, right.Item) is { } item ? new ListType(item, left.ItemIsNullable || right.ItemIsNullable) : null,
        (DictionaryType left, DictionaryType right) => Merge(left.Value, right.Value) is { } value ? new DictionaryType(value, left.ValueIsNullable || right.ValueIsNullable) : null,

        // Fields that one document leaves out are no dictionary.
        (RecordType, DictionaryType { Value: ScalarType { Kind: ScalarKind.Json } }) => first,
        (DictionaryType { Value: ScalarType { Kind: ScalarKind.Json } }, RecordType) => second,

        // Where one document alone shows a time, or tells its unit, the other one just says less.
        (TimeType time, ScalarType scalar) when scalar == WithoutUnit(time) => first,
        (ScalarType scalar, TimeType time) when scalar == WithoutUnit(time) => second,
        (TimeType { Kind: TimeKind.DateTime or TimeKind.Date }, TimeType { Kind: TimeKind.DateTime or TimeKind.Date }) => new TimeType(TimeKind.DateTime),
        (ValueSetType left, ValueSetType right) => ValueSetMerger.Merge(left, right),

        // Where one document alone lists the values, the other one just says less.
        (ValueSetType set, ScalarType scalar) when scalar == Unlisted(set) => first,
        (ScalarType scalar, ValueSetType set) when scalar == Unlisted(set) => second,
        (ScalarType left, ScalarType right) when IsNumber(left) && IsNumber(right) => (int)left.Kind > (int)right.Kind ? left : right,
        _ => null,
    };

    private static ScalarType WithoutUnit(TimeType time) => time.Kind is TimeKind.DateTime or TimeKind.Date ? ScalarType.Text : ScalarType.Int64;

    private static ScalarType Unlisted(ValueSetType set) => set.IsNumeric ? ScalarType.Int64 : ScalarType.Text;

    private static bool IsNumber(ScalarType type) => type.Kind is ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal;
}
