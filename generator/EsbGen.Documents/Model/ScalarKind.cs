namespace EsbGen.Documents.Model;

/// <summary>What a <see cref="ScalarType"/> holds.</summary>
internal enum ScalarKind
{
    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>long</c>: an ESB integer has no width.</summary>
    Int64,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>: numbers that a double would change.</summary>
    Decimal,

    /// <summary><c>string</c>.</summary>
    Text,

    /// <summary>The last resort: <c>JsonElement</c> in answers, <c>JsonNode</c> in requests.</summary>
    Json,
}
