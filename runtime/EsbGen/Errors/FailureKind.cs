namespace EsbGen;

/// <summary>What a failing response means to a caller.</summary>
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

    /// <summary>The response is none that ESB gives.</summary>
    Protocol,
}
