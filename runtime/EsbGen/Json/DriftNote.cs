namespace EsbGen.Json;

/// <summary>One way in which a response differs from its document.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Path">Where; null for the value that is being read itself.</param>
internal readonly record struct DriftNote(DriftKind Kind, DriftStep? Path);
