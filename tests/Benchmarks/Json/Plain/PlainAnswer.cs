namespace EsbGen.Benchmarks.Json.Plain;

/// <summary>The answer, as one writes it by hand for a serializer.</summary>
internal sealed class PlainAnswer
{
    public bool? Result { get; set; }

    public long Code { get; set; }

    public string? Message { get; set; }

    public PlainAnswerData Data { get; set; } = null!;

    public string? RequestId { get; set; }
}
