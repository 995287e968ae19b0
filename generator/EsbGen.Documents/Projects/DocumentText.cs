namespace EsbGen.Documents.Projects;

/// <summary>A document as a value.</summary>
/// <param name="Path">Its path as the compiler knows it.</param>
/// <param name="Source">Its path within the project, with forward slashes.</param>
/// <param name="Text">Its text; null where it could not be read.</param>
/// <param name="Method">The item's <c>EsbMethod</c>; empty where there is none.</param>
/// <param name="AddressPath">The item's <c>EsbPath</c>; empty where there is none.</param>
internal sealed record DocumentText(string Path, string Source, string? Text, string Method, string AddressPath)
{
    /// <summary>Whether an override lies beside it.</summary>
    public bool HasOverride { get; init; }

    /// <summary>Whether the project embeds the examples.</summary>
    public bool KeepsExamples { get; init; }
}
