namespace EsbGen.Benchmarks.Json.Plain;

/// <summary>The answer's data, as one writes it by hand for a serializer.</summary>
internal sealed class PlainAnswerData
{
    public bool IsFinished { get; set; }

    public PlainStepDetail StepInstanceDetail { get; set; } = null!;

    public List<PlainStepOutcome> StepInstanceAnalyseResult { get; set; } = null!;
}
