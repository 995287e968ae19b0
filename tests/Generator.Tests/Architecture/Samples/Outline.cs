namespace EsbGen.Generator.Tests.Architecture.Samples.Markdown;

internal sealed record Outline(string Title);
