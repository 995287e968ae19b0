namespace EsbGen.Generator.Emit;

/// <summary>The code of one member that every answer has.</summary>
internal sealed record EnvelopeMember(string Name, string Identifier, string Declaration, string Read, string Assignment, string Write, bool IsOptional);
