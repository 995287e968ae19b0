using System.Globalization;

namespace EsbGen.Benchmarks.Generator;

/// <summary>How the costs grow with the number of documents.</summary>
internal static class GrowthBenchmark
{
    private static readonly int[] Sizes = [250, 500, 1000, 2000, 4000];

    public static void Run(string folder, int rounds)
    {
        var all = DocumentSet.Of(folder, Sizes[^1]);

        // Documents differ; each set is spread over all of them, so that sets differ in size alone.
        var sets = Array.ConvertAll(Sizes, size => Enumerable.Range(0, size).Select(index => all[index * all.Count / size]).ToList());
        var cold = Rounds.Measure([.. sets.Select(static set => new Contender(() => WorkBenchmark.Emit([.. set.Select(static document => document.Source)])))], Math.Min(rounds, 5), repeats: 1);
        var medians = cold.Select(Rounds.Median).ToArray();
        Table.WriteHead("documents", "cold, ms", "a document, µs", "one document edited, ms", "of which the compiler's, ms", "own, ms");
        for (var index = 0; index < sets.Length; index++)
        {
            var times = new EditBenchmark(sets[index]).MeasureDocument(Math.Min(rounds, 5));
            double[] own = [.. times[0].Zip(times[1], static (edit, floor) => edit - floor)];
            Table.WriteRow(
                Sizes[index].ToString("N0", CultureInfo.InvariantCulture),
                Table.Number(medians[index]),
                Table.Number(1000 * medians[index] / Sizes[index]),
                Table.Number(Rounds.Median(times[0])),
                Table.Number(Rounds.Median(times[1])),
                Table.Number(Rounds.Median(own)));
        }

        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Cold grows with the number of documents to the power of **{Exponent(medians):0.00}** (must reach: ≤ 1.1)."));
    }

    /// <summary>The slope of the line through the logarithms.</summary>
    private static double Exponent(double[] times)
    {
        var x = Array.ConvertAll(Sizes, static size => Math.Log(size));
        var y = Array.ConvertAll(times, Math.Log);
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (left, right) => (left - meanX) * (right - meanY)).Sum() / x.Sum(value => (value - meanX) * (value - meanX));
    }
}
