namespace EsbGen.Documents.Model;

/// <summary>Which way a record travels; it decides how absent members are read and written.</summary>
internal enum Direction
{
    /// <summary>Sent to ESB: what is null is left off the wire.</summary>
    Request,

    /// <summary>Received from ESB: what is missing reads as empty or null.</summary>
    Response,
}
