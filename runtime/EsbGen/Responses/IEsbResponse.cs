using System.Text.Json;

namespace EsbGen;

/// <summary>What every ESB response has. A call returns it only when it succeeded; a failure is an <see cref="EsbException"/>.</summary>
/// <remarks>
/// An interface, since the two records of responses cannot derive from each other: .NET gives a record of records another copy method than
/// .NET Standard does, and responses generated into a .NET Standard library would not load in a program on .NET.
/// </remarks>
public interface IEsbResponse
{
    /// <summary>Whether the call succeeded; null if the system omits it and <see cref="Code"/> decides.</summary>
    bool? Result { get; }

    /// <summary>0 on success, otherwise what went wrong.</summary>
    EsbCode Code { get; }

    /// <summary>What the system says of the call; most often empty or <c>OK</c> on success.</summary>
    string? Message { get; }

    /// <summary>ESB's id of the call, which its operators can look up.</summary>
    string? RequestId { get; }

    /// <summary>Which permission is missing, where one is.</summary>
    EsbPermission? Permission { get; }

    /// <summary>What the document does not name, and values that their members cannot hold, by name.</summary>
    IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; }
}
