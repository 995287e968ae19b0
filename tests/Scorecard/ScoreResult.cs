using Microsoft.CodeAnalysis;

namespace EsbGen.Scorecard;

/// <summary>The figures of one project, by system and in all, and where it falls short.</summary>
internal sealed record ScoreResult(
    IReadOnlyDictionary<string, Score> Systems,
    Score Total,
    IReadOnlyList<Shortfall> Shortfalls,
    IReadOnlyList<Diagnostic> Findings);
