namespace EsbGen.Documents.Dialects;

/// <summary>A type as the table documents it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Item">What an array or dictionary holds; null where it is not said.</param>
/// <param name="IsNullable">Whether it says <c>or null</c>.</param>
/// <param name="IsUnderstood">False where the spelling means nothing that is known.</param>
internal sealed record DocumentedType(DocumentedKind Kind, DocumentedType? Item = null, bool IsNullable = false, bool IsUnderstood = true)
{
    public static DocumentedType Unknown { get; } = new(DocumentedKind.Unknown);

    public bool IsContainer => Kind is DocumentedKind.Object or DocumentedKind.Array or DocumentedKind.Dictionary;

    public bool IsScalar => Kind is DocumentedKind.Boolean or DocumentedKind.Integer or DocumentedKind.Number or DocumentedKind.Text;

    /// <summary>Whether fields of a further table can belong to it.</summary>
    public bool MayHaveFields => Kind switch
    {
        DocumentedKind.Object or DocumentedKind.Any or DocumentedKind.Unknown => true,
        DocumentedKind.Array or DocumentedKind.Dictionary => Item is null || Item.MayHaveFields,
        _ => false,
    };

    /// <summary>The type as an override spells it.</summary>
    public string ToOverrideWord() => Kind switch
    {
        DocumentedKind.Boolean => "bool",
        DocumentedKind.Integer => "int",
        DocumentedKind.Number => "float",
        DocumentedKind.Text => "string",
        DocumentedKind.Object => "object",
        DocumentedKind.Array => (Item ?? Unknown).ToOverrideWord() + "[]",
        DocumentedKind.Dictionary => (Item ?? Unknown).ToOverrideWord() + "{}",
        DocumentedKind.Any or DocumentedKind.Unknown => "json",
        _ => throw new InvalidOperationException("Unknown kind: " + Kind),
    };
}
