using EsbGen.Generator.Binding;

namespace EsbGen.Generator.Pipeline;

/// <summary>
/// Takes documents as equal where they make one API in their projects, so that moved lines and changes elsewhere emit nothing anew. A stage
/// that extracts the API would tell the same, and cost the compiler another table with a row a document.
/// </summary>
internal sealed class PlainApiComparer : IEqualityComparer<(BoundDocument Document, ProjectFacts Project)>
{
    public static readonly PlainApiComparer Instance = new();

    public bool Equals((BoundDocument Document, ProjectFacts Project) x, (BoundDocument Document, ProjectFacts Project) y) =>
        (ReferenceEquals(x.Document, y.Document) && ReferenceEquals(x.Project, y.Project))
        || Equals(ApiResolver.Plain(x.Document, x.Project), ApiResolver.Plain(y.Document, y.Project));

    public int GetHashCode((BoundDocument Document, ProjectFacts Project) obj) => ApiResolver.Plain(obj.Document, obj.Project)?.GetHashCode() ?? 0;
}
