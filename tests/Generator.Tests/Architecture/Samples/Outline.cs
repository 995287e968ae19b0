namespace EsbGen.Generator.Tests.Architecture.Samples.Parsing;

internal sealed record Outline(string Title);
