namespace EsbGen.Documents.Json;

/// <summary>What a value of an example is.</summary>
internal enum ExampleKind
{
    Null,
    Boolean,
    Number,
    Text,
    Array,
    Object,
}
