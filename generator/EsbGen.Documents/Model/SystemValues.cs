namespace EsbGen.Documents.Model;

/// <summary>The lists of values that one API, or one system's APIs, have.</summary>
internal sealed record SystemValues(string SystemIdentifier, EquatableArray<ValueSetType> Sets);
