using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>Looks through the lists and dictionaries of a type.</summary>
internal static class TypeLayers
{
    /// <summary>What its items are; null where it has none.</summary>
    public static TypeModel? ItemOf(TypeModel type) => type switch
    {
        ListType list => list.Item,
        DictionaryType dictionary => dictionary.Value,
        _ => null,
    };

    public static TypeModel? At(TypeModel type, int depth) =>
        depth == 0 ? type : ItemOf(type) is { } item ? At(item, depth - 1) : null;

    /// <summary>What lies within all of its lists and dictionaries.</summary>
    public static TypeModel Innermost(TypeModel type) => ItemOf(type) is { } item ? Innermost(item) : type;

    public static TypeModel Replace(TypeModel type, int depth, TypeModel by) => type switch
    {
        _ when depth == 0 => by,
        ListType list => list with { Item = Replace(list.Item, depth - 1, by) },
        DictionaryType dictionary => dictionary with { Value = Replace(dictionary.Value, depth - 1, by) },
        _ => type,
    };

    public static TypeModel ReplaceInnermost(TypeModel type, Func<TypeModel, TypeModel> change) => type switch
    {
        ListType list => list with { Item = ReplaceInnermost(list.Item, change) },
        DictionaryType dictionary => dictionary with { Value = ReplaceInnermost(dictionary.Value, change) },
        _ => change(type),
    };

    /// <summary>Whether what lies <paramref name="depth"/> deep may be null.</summary>
    public static bool ItemIsNullable(TypeModel type, int depth) => At(type, depth - 1) switch
    {
        ListType list => list.ItemIsNullable,
        DictionaryType dictionary => dictionary.ValueIsNullable,
        _ => false,
    };

    public static TypeModel WithItemIsNullable(TypeModel type, int depth, bool isNullable) => Replace(type, depth - 1, At(type, depth - 1) switch
    {
        ListType list => list with { ItemIsNullable = isNullable },
        DictionaryType dictionary => dictionary with { ValueIsNullable = isNullable },
        var other => other!,
    });
}
