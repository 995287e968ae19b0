namespace EsbGen.Documents.Projects;

/// <summary>A document whose API another document describes too.</summary>
/// <param name="Source">The document that gives way.</param>
/// <param name="Winner">The document whose client is made.</param>
/// <param name="IsTranslation">Whether the two differ in language, so that they are one API told twice.</param>
/// <param name="HasOwnAddress">Whether the addresses differ, and only the names made of them are the same.</param>
internal sealed record Clash(string Source, string Winner, bool IsTranslation, bool HasOwnAddress);
