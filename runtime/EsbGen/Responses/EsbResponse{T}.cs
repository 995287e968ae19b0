using System.Text.Json;

namespace EsbGen;

/// <summary>A response with data.</summary>
/// <typeparam name="T">What <c>data</c> is.</typeparam>
public abstract record EsbResponse<T> : IEsbResponse, IDataResponse
{
    /// <summary>The API's own response.</summary>
    public T Data { get; init; } = default!;

    bool IDataResponse.HoldsCollection => Data is System.Collections.IEnumerable;

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
