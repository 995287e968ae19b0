using EsbGen.Documents.Model;

namespace EsbGen.Documents.Projects;

/// <summary>An API that a document in another language describes too.</summary>
/// <param name="Winner">The document whose client is made.</param>
/// <param name="Api">What the other document says.</param>
internal sealed record Translation(string Winner, ApiModel Api);
