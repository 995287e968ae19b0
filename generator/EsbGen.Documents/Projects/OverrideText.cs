using EsbGen.Documents.Dialects;
using EsbGen.Documents.Overrides;

namespace EsbGen.Documents.Projects;

/// <summary>An override before it is read.</summary>
/// <param name="Path">Its path as findings name it.</param>
/// <param name="Source">Its path within the project, with forward slashes.</param>
/// <param name="Text">Its text; null where it cannot be read.</param>
internal sealed record OverrideText(string Path, string Source, string? Text)
{
    /// <param name="dialect">How the documents beside it are written.</param>
    /// <param name="cancellationToken">A token to cancel the work.</param>
    public OverrideFile Read(Dialect dialect, CancellationToken cancellationToken) => OverrideReader.Read(Path, OverrideFile.KeyOf(Source), Text, dialect, cancellationToken);
}
