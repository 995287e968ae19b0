namespace EsbGen.Drift;

/// <summary>A step from an answer's root to one of its members.</summary>
/// <param name="Name">The member's name; null for every item of a list, or every value of a dictionary.</param>
/// <param name="Next">The step within; null where the path ends.</param>
internal sealed record DriftStep(string? Name, DriftStep? Next);
