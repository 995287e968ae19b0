using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;

namespace EsbGen.Documents.Overrides;

/// <summary>A record's name that something else in the system has.</summary>
/// <param name="Source">The document whose record was to be called so.</param>
/// <param name="Name">The name.</param>
/// <param name="Rule">The rule that says who has it.</param>
/// <param name="Arguments">What fills its message.</param>
internal sealed record RefusedType(string Source, string Name, Rule Rule, EquatableArray<Argument> Arguments);
