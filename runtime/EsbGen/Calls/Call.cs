using EsbGen.Json;
using EsbGen.Options;

namespace EsbGen.Calls;

/// <summary>One call, as often as it is made.</summary>
internal readonly record struct Call<TResponse>(
    EsbEndpoint Endpoint,
    Parameters Parameters,
    EsbJson<TResponse> ResponseJson,
    EsbCallOptions? Options,
    CallSettings Settings)
    where TResponse : class, IEsbResponse;
