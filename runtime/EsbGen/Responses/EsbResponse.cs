using System.Text.Json;

namespace EsbGen;

/// <summary>A response of an API that is documented to return no data.</summary>
public abstract record EsbResponse : IEsbResponse
{
    /// <inheritdoc/>
    public bool? Result { get; init; }

    /// <inheritdoc/>
    public EsbCode Code { get; init; }

    /// <inheritdoc/>
    public string? Message { get; init; }

    /// <inheritdoc/>
    public string? RequestId { get; init; }

    /// <inheritdoc/>
    public EsbPermission? Permission { get; init; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }
}
