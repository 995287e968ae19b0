namespace EsbGen.Documents.Model;

/// <summary>How a point in time stands on the wire. Each has a type of the runtime, <c>Esb</c> and this name.</summary>
internal enum TimeKind
{
    /// <summary>Text with a date and a time of day.</summary>
    DateTime,

    /// <summary>Text with a date.</summary>
    Date,

    /// <summary>Seconds since 1970.</summary>
    UnixSeconds,

    /// <summary>Milliseconds since 1970.</summary>
    UnixMilliseconds,
}
