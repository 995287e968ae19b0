namespace EsbGen.Benchmarks.Json.Plain;

/// <summary>The request's parameters, as one writes it by hand for a serializer.</summary>
internal sealed class PlainRequestParams
{
    public long JobInstanceId { get; set; }

    public long StepInstanceId { get; set; }
}
