using System.Globalization;
using EsbGen.Scorecard;

namespace EsbGen.Benchmarks.Generator;

/// <summary>What the generator costs among many documents, beside what anything in its place would cost.</summary>
internal static class GeneratorBenchmark
{
    private const int Documents = 1000;

    /// <param name="folder">Documents.</param>
    /// <param name="rounds">How often each contender has its turn.</param>
    /// <param name="part">Which part alone is measured: <c>edits</c>, <c>cold</c>, <c>nswag</c> or <c>growth</c>; null for all.</param>
    public static void Run(string folder, int rounds, string? part)
    {
        var documents = DocumentSet.Of(folder, Documents);
        if (part is null or "edits" or "cold" or "nswag")
        {
            Table.WriteHead("measure, 1,000 documents", "ms", "against", "ms", "ratio", "must reach");
        }

        if (part is null or "edits")
        {
            MeasureEdits(documents, rounds);
        }

        if (part is null or "cold")
        {
            var (own, markdig) = WorkBenchmark.MeasureCold(SourcesOf(documents), rounds);
            Compare("cold, the generator's own work", own, "Markdig parsing the same documents", markdig, 3);
        }

        if (part is null or "nswag")
        {
            var (own, nswag) = MeasureNSwag(documents, rounds);
            Compare("cold, the generator's own work", own, "NSwag making C# clients of OpenAPI texts of the same APIs", nswag, 0.2);
        }

        Console.WriteLine();
        if (part is null or "growth")
        {
            GrowthBenchmark.Run(folder, rounds);
        }
    }

    private static void MeasureEdits(List<MeasuredDocument> documents, int rounds)
    {
        var edits = new EditBenchmark(documents);
        var code = edits.MeasureCode(rounds);
        Compare("unrelated C# edit", code[0], "a generator that adds as many sources, and does nothing", code[1], 1.25);
        var document = edits.MeasureDocument(rounds);
        Compare("one document edited", document[0], "a generator that adds as many sources, and the document's own work alone", Sum(document[1], document[2]), 2);
    }

    private static (double[] Own, double[] NSwag) MeasureNSwag(List<MeasuredDocument> documents, int rounds)
    {
        var sources = SourcesOf(documents);
        var texts = documents.GroupBy(static document => document.Api.SystemIdentifier)
            .Select(static system => (Name: system.Key, Text: OpenApiText.Of(system.Key, system.Select(static document => document.Api))))
            .ToList();
        foreach (var (name, text) in texts)
        {
            NSwagPeer.Verify(NSwagPeer.Generate(name, text), documents.Select(static document => document.Api).Where(api => api.SystemIdentifier == name));
        }

        var times = Rounds.Measure(
            [
                new Contender(() => WorkBenchmark.Emit(sources, static _ => { })),
                new Contender(() => texts.ForEach(static text => NSwagPeer.Generate(text.Name, text.Text))),
            ],
            Math.Min(rounds, 9),
            repeats: 1);
        return (times[0], times[1]);
    }

    private static List<SourceDocument> SourcesOf(List<MeasuredDocument> documents) => [.. documents.Select(static document => document.Source)];

    private static double[] Sum(double[] floor, double[] alone) => [.. floor.Zip(alone, static (floor, alone) => floor + alone)];

    private static void Compare(string what, double[] times, string against, double[] floor, double bound) => Table.WriteRow(
        what, Table.Number(Rounds.Median(times)), against, Table.Number(Rounds.Median(floor)), "**" + Table.Number(Rounds.Ratio(times, floor)) + "**", "≤ " + bound.ToString(CultureInfo.InvariantCulture));
}
