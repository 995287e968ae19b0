namespace EsbGen.Benchmarks.Calls.ByHand;

/// <summary>The answer's data.</summary>
internal sealed class StepAnswerData
{
    public bool IsFinished { get; set; }

    public StepDetail? StepInstanceDetail { get; set; }

    public List<StepOutcome>? StepInstanceAnalyseResult { get; set; }
}
