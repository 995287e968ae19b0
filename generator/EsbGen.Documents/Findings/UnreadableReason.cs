namespace EsbGen.Documents.Findings;

/// <summary>Why a file cannot be read.</summary>
internal enum UnreadableReason
{
    /// <summary>The host hands out no text.</summary>
    CannotOpen,

    Empty,

    /// <summary>It holds a NUL.</summary>
    Binary,

    /// <summary>Its Markdown is nested deeper than the parser allows.</summary>
    TooDeep,
}
