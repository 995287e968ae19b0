namespace EsbGen.Benchmarks.Calls.ByHand;

/// <summary>The request with the credentials, as one writes it by hand for a serializer.</summary>
internal sealed class StepRequest
{
    public required string BkAppCode { get; init; }

    public required string BkAppSecret { get; init; }

    public required string BkUsername { get; init; }

    public required long BkBizId { get; init; }

    public required StepRequestParams Params { get; init; }
}
