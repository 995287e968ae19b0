namespace EsbGen.Sample;

/// <summary>The step's states, from the description of <c>status</c> in the document.</summary>
internal static class StepStatus
{
    public const long Succeeded = 3;

    public static string NameOf(long status) => status switch
    {
        1 => "not started",
        2 => "running",
        3 => "succeeded",
        4 => "failed",
        5 => "skipped",
        6 => "error ignored",
        7 => "waiting for a user",
        8 => "ended by hand",
        9 => "in a wrong state",
        10 => "being stopped",
        11 => "stopped",
        12 => "could not be stopped",
        _ => $"in state {status}",
    };
}
