namespace EsbGen;

/// <summary>What a failing answer means to a caller.</summary>
internal enum FailureKind
{
    /// <summary>The system behind ESB says no, by a code of its own.</summary>
    Other,

    Permission,

    Authentication,

    RateLimit,

    Upstream,

    NotFound,

    Gateway,

    /// <summary>The answer is none that ESB gives.</summary>
    Protocol,
}
