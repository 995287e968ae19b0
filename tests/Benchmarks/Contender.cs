namespace EsbGen.Benchmarks;

/// <summary>What is measured.</summary>
/// <param name="Run">One run.</param>
internal sealed record Contender(Action Run)
{
    /// <summary>What has to be made ready before each run, and is not measured.</summary>
    public Action? Prepare { get; init; }
}
