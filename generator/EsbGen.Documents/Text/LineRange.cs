namespace EsbGen.Documents.Text;

/// <summary>A <see cref="TextSpan"/> by lines: its first character, and the one behind its last.</summary>
internal readonly record struct LineRange(LinePosition Start, LinePosition End);
