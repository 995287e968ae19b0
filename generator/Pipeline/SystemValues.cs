using EsbGen.Generator.Model;

namespace EsbGen.Generator.Pipeline;

/// <summary>The lists of values that one system's documents tell.</summary>
internal sealed record SystemValues(string SystemIdentifier, EquatableArray<ValueSetType> Sets);
