namespace EsbGen.Benchmarks.Json.Plain;

/// <summary>The request, as one writes it by hand for a serializer.</summary>
internal sealed class PlainRequest
{
    public long BkBizId { get; set; }

    public PlainRequestParams Params { get; set; } = null!;
}
