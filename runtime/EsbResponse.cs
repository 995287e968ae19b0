using System.Text.Json;

namespace EsbGen;

/// <summary>What every ESB answer has. A call returns it only when it succeeded; a failure is an <see cref="EsbException"/>.</summary>
public abstract record EsbResponse
{
    /// <summary>Whether the call succeeded; null where the system leaves it out and <see cref="Code"/> tells.</summary>
    public bool? Result { get; init; }

    /// <summary>0 on success, otherwise what went wrong.</summary>
    public EsbCode Code { get; init; }

    /// <summary>What the system says of the call; most often empty or <c>OK</c> on success.</summary>
    public string? Message { get; init; }

    /// <summary>ESB's id of the call, which its operators can look up.</summary>
    public string? RequestId { get; init; }

    /// <summary>Which permission is missing, where one is.</summary>
    public EsbPermission? Permission { get; init; }

    /// <summary>What the document does not name, and values that their members cannot hold, by name.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    /// <summary>Success is <c>result: true</c> where there is one; otherwise the code tells.</summary>
    internal bool IsSuccess => Result ?? Code.IsSuccess;
}
