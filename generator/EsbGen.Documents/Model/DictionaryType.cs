namespace EsbGen.Documents.Model;

/// <summary>An object whose keys are data; its values may be null where an example shows one.</summary>
internal sealed record DictionaryType(TypeModel Value, bool ValueIsNullable) : TypeModel;
