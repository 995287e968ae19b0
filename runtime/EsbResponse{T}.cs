namespace EsbGen;

/// <summary>An answer with data.</summary>
/// <typeparam name="T">What <c>data</c> is.</typeparam>
public abstract record EsbResponse<T> : EsbResponse
{
    /// <summary>The API's own answer.</summary>
    public T Data { get; init; } = default!;
}
