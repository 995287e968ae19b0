using System.Diagnostics;

namespace EsbGen.Benchmarks;

/// <summary>Runs contenders in turn, round by round, so that what slows the machine slows all of them.</summary>
internal static class Rounds
{
    private const int WarmUp = 3;

    // Often enough that each contender pays for collecting its own garbage, which a single run may leave to the next.
    private const int Repeats = 6;

    /// <summary>Milliseconds by contender and round.</summary>
    public static double[][] Measure(Action[] contenders, int rounds)
    {
        var times = Array.ConvertAll(contenders, _ => new double[rounds]);
        for (var round = -WarmUp; round < rounds; round++)
        {
            for (var index = 0; index < contenders.Length; index++)
            {
                // Once unmeasured: what the one before left in caches and heap is not this one's doing.
                GC.Collect();
                contenders[index]();
                var start = Stopwatch.GetTimestamp();
                for (var repeat = 0; repeat < Repeats; repeat++)
                {
                    contenders[index]();
                }

                if (round >= 0)
                {
                    times[index][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds / Repeats;
                }
            }
        }

        return times;
    }

    public static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}
