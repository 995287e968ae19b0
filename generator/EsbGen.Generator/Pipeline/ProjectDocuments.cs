namespace EsbGen.Generator.Pipeline;

/// <summary>What a file needs to become an API's client: what was made of it, and the project around it. An edited document changes neither object.</summary>
internal sealed record ProjectDocuments(ProjectFacts Facts, FileDocuments Documents);
