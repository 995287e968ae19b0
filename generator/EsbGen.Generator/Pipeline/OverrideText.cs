namespace EsbGen.Generator.Pipeline;

/// <summary>An override's file as a value.</summary>
/// <param name="Path">Its path as the compiler knows it.</param>
/// <param name="Source">Its path within the project, with forward slashes.</param>
/// <param name="Text">Its text; null where it could not be read.</param>
internal sealed record OverrideText(string Path, string Source, string? Text);
