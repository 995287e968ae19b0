namespace EsbGen.Benchmarks.Calls.ByHand;

/// <summary>The answer, as one writes it by hand for a serializer: plain classes, which are the fastest for it.</summary>
internal sealed class StepAnswer
{
    public bool Result { get; set; }

    public long Code { get; set; }

    public string? Message { get; set; }

    public StepAnswerData? Data { get; set; }

    public string? RequestId { get; set; }
}
