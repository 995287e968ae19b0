using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Pipeline;

/// <summary>
/// Takes files as equal where they make one API in their projects, so that moved lines and changes elsewhere emit nothing anew. A stage
/// that extracts the API would tell the same, and cost the compiler another table with a row a document.
/// </summary>
internal sealed class PlainApiComparer : IEqualityComparer<(AdditionalText File, ProjectDocuments Project)>
{
    public static readonly PlainApiComparer Instance = new();

    public bool Equals((AdditionalText File, ProjectDocuments Project) x, (AdditionalText File, ProjectDocuments Project) y) =>
        (ReferenceEquals(x.File, y.File) && ReferenceEquals(x.Project, y.Project)) || Equals(Of(x), Of(y));

    public int GetHashCode((AdditionalText File, ProjectDocuments Project) obj) => Of(obj)?.GetHashCode() ?? 0;

    private static ResolvedApi? Of((AdditionalText File, ProjectDocuments Project) row) =>
        row.Project.Documents.Of(row.File) is { } document ? ApiResolver.Plain(document, row.Project.Facts) : null;
}
