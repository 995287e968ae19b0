namespace EsbGen.Scorecard;

/// <summary>A place where a document falls short.</summary>
internal sealed record Shortfall(string Figure, string Document, string Where);
