using EsbGen.Limits;

namespace EsbGen.Telemetry;

/// <summary>How long something took, by a clock that need not be sound: a test's, or one that was set back meanwhile.</summary>
internal static class Elapsed
{
    /// <param name="time">The clock.</param>
    /// <param name="started">Its timestamp when it started.</param>
    /// <returns>The time since then; zero where the clock went back.</returns>
    public static TimeSpan Since(TimeProvider time, long started)
    {
        var elapsed = time.GetElapsedTime(started);
        return elapsed < TimeSpan.Zero ? TimeSpan.Zero : elapsed > RuntimeLimits.Elapsed ? RuntimeLimits.Elapsed : elapsed;
    }
}
