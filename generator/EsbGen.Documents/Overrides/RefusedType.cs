namespace EsbGen.Documents.Overrides;

/// <summary>A record's name that something else in the system has.</summary>
/// <param name="Source">The document whose record was to be called so.</param>
/// <param name="Name">The name.</param>
/// <param name="Reason">Who has it, as the end of a sentence.</param>
internal sealed record RefusedType(string Source, string Name, string Reason);
