namespace EsbGen.Generator.CSharp;

/// <summary>A finished file.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Text">Its text.</param>
internal sealed record GeneratedFile(string HintName, string Text);
