using EsbGen.Documents.Dialects;

namespace EsbGen.Documents.Projects;

/// <summary>A document before it is compiled.</summary>
/// <param name="Path">Its path as findings name it.</param>
/// <param name="Source">Its path within the project, with forward slashes.</param>
/// <param name="Text">Its text; null where it cannot be read.</param>
internal sealed record DocumentText(string Path, string Source, string? Text)
{
    /// <summary>How it is written.</summary>
    public Dialect Dialect { get; init; } = EsbDialect.Instance;

    /// <summary>The method that the project or an override gives; empty where neither does.</summary>
    public string Method { get; init; } = "";

    /// <summary>The path of the address that the project or an override gives; empty where neither does.</summary>
    public string AddressPath { get; init; } = "";

    /// <summary>Whether an override lies beside it.</summary>
    public bool HasOverride { get; init; }

    /// <summary>Whether the project embeds the examples.</summary>
    public bool KeepsExamples { get; init; }

    /// <summary>The document with the address and method that its override gives.</summary>
    public DocumentText With(Overrides.OverrideSet overrides) => overrides.Of(Source) is not { } file ? this : this with
    {
        HasOverride = true,
        Method = file.Method?.Text ?? Method,
        AddressPath = file.Address?.Text ?? AddressPath,
    };
}
