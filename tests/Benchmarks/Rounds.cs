using System.Diagnostics;

namespace EsbGen.Benchmarks;

/// <summary>Runs contenders in turn, round by round, so that what slows the machine slows all of them.</summary>
internal static class Rounds
{
    private const int WarmUp = 3;

    // For contenders that run once in their turn: the code of the short ones, too, has to be compiled to its end.
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(6);

    /// <summary>Milliseconds of one run, by contender and round.</summary>
    /// <param name="contenders">What is measured.</param>
    /// <param name="rounds">How often each has its turn.</param>
    /// <param name="repeats">
    /// How often each runs in its turn: often enough that it pays for collecting its own garbage, which a single run may leave to the next.
    /// One is for runs so long that they do so by themselves.
    /// </param>
    public static double[][] Measure(Action[] contenders, int rounds, int repeats = 6) => Measure([.. contenders.Select(static run => new Contender(run))], rounds, repeats);

    /// <inheritdoc cref="Measure(Action[], int, int)"/>
    public static double[][] Measure(Contender[] contenders, int rounds, int repeats = 6)
    {
        var times = Array.ConvertAll(contenders, _ => new double[rounds]);
        if (repeats == 1)
        {
            foreach (var contender in contenders)
            {
                for (var time = TimeSpan.Zero; time < WarmUpTime;)
                {
                    time += Run(contender);
                }
            }
        }

        for (var round = repeats == 1 ? 0 : -WarmUp; round < rounds; round++)
        {
            for (var index = 0; index < contenders.Length; index++)
            {
                // Once unmeasured: what the one before left in caches and heap is not this one's doing.
                GC.Collect();
                if (repeats > 1)
                {
                    Run(contenders[index]);
                }

                var time = TimeSpan.Zero;
                for (var repeat = 0; repeat < repeats; repeat++)
                {
                    time += Run(contenders[index]);
                }

                if (round >= 0)
                {
                    times[index][round] = time.TotalMilliseconds / repeats;
                }
            }
        }

        return times;
    }

    /// <summary>The median of the rounds' ratios, which noise that lasts longer than a round leaves alone.</summary>
    public static double Ratio(double[] times, double[] floor) => Median([.. times.Zip(floor).Select(static pair => pair.First / pair.Second)]);

    public static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }

    private static TimeSpan Run(Contender contender)
    {
        contender.Prepare?.Invoke();
        var start = Stopwatch.GetTimestamp();
        contender.Run();
        return Stopwatch.GetElapsedTime(start);
    }
}
