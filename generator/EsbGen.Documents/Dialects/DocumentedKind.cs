namespace EsbGen.Documents.Dialects;

/// <summary>What a type's spelling means.</summary>
internal enum DocumentedKind
{
    /// <summary>Nothing that is understood, or nothing at all.</summary>
    Unknown,
    Boolean,
    Integer,
    Number,
    Text,
    Object,
    Array,

    /// <summary>An object whose keys are data: <c>string map</c>, <c>map[string]int</c>.</summary>
    Dictionary,

    /// <summary>Anything: <c>any</c>, <c>string/list</c>.</summary>
    Any,
}
