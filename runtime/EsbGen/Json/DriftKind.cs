namespace EsbGen.Json;

/// <summary>How a response's member differs from what the document says.</summary>
internal enum DriftKind
{
    /// <summary>The document shows it in every response, and it did not come.</summary>
    Missing,

    /// <summary>The document does not name it.</summary>
    Unknown,

    /// <summary>What came cannot be read as what the document shows.</summary>
    OtherType,
}
