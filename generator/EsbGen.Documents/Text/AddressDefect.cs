namespace EsbGen.Documents.Text;

/// <summary>
/// Why a client must not call an address: it would be joined with the server's to something else than a path on that server, and
/// credentials would go there. A finding words each.
/// </summary>
internal enum AddressDefect
{
    NoSlash,

    /// <summary>Two slashes in front.</summary>
    OtherHost,
    TooLong,
    InvisibleCharacter,
    InvalidCharacter,

    /// <summary>A segment that servers take for another folder.</summary>
    DotSegment,

    /// <summary>It could be called, but a method could not be named after it.</summary>
    NoName,
}
