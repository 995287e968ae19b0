using EsbGen.Documents.Overrides;

namespace EsbGen.Documents.Projects;

/// <summary>An override before it is read.</summary>
/// <param name="Path">Its path as findings name it.</param>
/// <param name="Source">Its path within the project, with forward slashes.</param>
/// <param name="Text">Its text; null where it cannot be read.</param>
internal sealed record OverrideText(string Path, string Source, string? Text)
{
    public OverrideFile Read(CancellationToken cancellationToken) => OverrideReader.Read(Path, OverrideFile.KeyOf(Source), Text, cancellationToken);
}
