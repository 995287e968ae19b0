namespace EsbGen.Telemetry;

/// <summary>How long something took, by a clock that need not be sound: a test's, or one that was set back meanwhile.</summary>
internal static class Elapsed
{
    /// <summary>The longest time there is any use for; what is beyond it could not be added to anything.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3650);

    /// <param name="time">The clock.</param>
    /// <param name="started">Its timestamp when it started.</param>
    /// <returns>The time since then; zero where the clock went back.</returns>
    public static TimeSpan Since(TimeProvider time, long started)
    {
        var elapsed = time.GetElapsedTime(started);
        return elapsed < TimeSpan.Zero ? TimeSpan.Zero : elapsed > Longest ? Longest : elapsed;
    }
}
