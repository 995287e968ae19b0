namespace EsbGen.Documents.Findings;

/// <summary>How much a finding weighs.</summary>
internal enum FindingSeverity
{
    /// <summary>Resolved with evidence.</summary>
    Info,

    /// <summary>Guessed, or left out.</summary>
    Warning,

    /// <summary>No client can be made.</summary>
    Error,
}
