namespace EsbGen.Options;

/// <summary>How long something may take, and where that was set, for whom it takes by surprise.</summary>
internal readonly record struct TimeLimit(TimeSpan Time, string Setting)
{
    public bool IsInfinite => Time == Timeout.InfiniteTimeSpan;

    public static TimeLimit Shorter(TimeLimit first, TimeLimit second) =>
        second.IsInfinite || (!first.IsInfinite && first.Time <= second.Time) ? first : second;
}
