namespace EsbGen.Generator.Emit;

/// <summary>A finished file.</summary>
internal sealed record GeneratedFile(string HintName, string Text);
