using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Architecture.Samples.Model;

/// <summary>A breach: a model that keeps a syntax tree alive.</summary>
internal sealed record HoldsLocation(IReadOnlyList<Location?> Places);
