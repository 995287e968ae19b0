namespace EsbGen.Documents.Model;

/// <summary>A list; its items may be null where an example shows one.</summary>
internal sealed record ListType(TypeModel Item, bool ItemIsNullable) : TypeModel;
