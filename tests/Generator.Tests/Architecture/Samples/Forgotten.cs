namespace EsbGen.Generator.Tests.Architecture.Samples.Attic;

/// <summary>A breach: a folder that nobody named.</summary>
internal static class Forgotten;
