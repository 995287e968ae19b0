using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace EsbGen.Scorecard;

/// <summary>The command line: scores a folder and prints what it found.</summary>
internal static class ScorecardCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static int Run(string[] args)
    {
        if (args.Length == 0 || args[0].StartsWith('-'))
        {
            Console.Error.WriteLine("usage: Scorecard FOLDER [--json FILE] [--worst N] [--findings [ID]] [--count N]");
            return 2;
        }

        var results = new SortedDictionary<string, ScoreResult>(StringComparer.Ordinal);
        foreach (var language in DocumentFolder.Read(args[0]).GroupBy(static document => document.Language))
        {
            results.Add(language.Key, Scorer.Score([.. language]));
        }

        PrintTable(results);
        if (Option(args, "--json") is { } file)
        {
            File.WriteAllText(file, JsonSerializer.Serialize(results.ToDictionary(static pair => pair.Key, static pair => new { pair.Value.Total, pair.Value.Systems }), Indented));
        }

        if (Option(args, "--worst") is { } worst)
        {
            PrintWorst(results, int.Parse(worst, CultureInfo.InvariantCulture));
        }

        if (args.Contains("--findings"))
        {
            PrintFindings(results, Option(args, "--findings"), int.Parse(Option(args, "--count") ?? "10", CultureInfo.InvariantCulture));
        }

        return 0;
    }

    private static string? Option(string[] args, string name)
    {
        var index = Array.IndexOf(args, name);
        return index >= 0 && index + 1 < args.Length && !args[index + 1].StartsWith('-') ? args[index + 1] : null;
    }

    private static void PrintTable(SortedDictionary<string, ScoreResult> results)
    {
        var table = new Table().Border(TableBorder.Markdown);
        foreach (var title in new[] { "language", "system", "documents", "skipped", "compile", "examples", "leaves", "kept", "typed", "rows", "bound", "silent", "last resort" })
        {
            table.AddColumn(title);
        }

        foreach (var (language, result) in results)
        {
            foreach (var (system, score) in result.Systems)
            {
                table.AddRow(Cells(language, system, score, ""));
            }

            table.AddRow(Cells(language, "(all)", result.Total, $"{result.Total.CompileErrors} and {result.Total.CompileWarnings}"));
        }

        AnsiConsole.Profile.Width = 200;
        AnsiConsole.Write(table);
    }

    private static string[] Cells(string language, string system, Score score, string compile) =>
    [
        language, system, $"{score.Clients}/{score.Documents}", Text(score.Skipped), compile, $"{score.BlocksRecovered}/{score.Blocks}", Text(score.Leaves), Percent(score.LeavesKept, score.Leaves),
        Percent(score.LeavesTyped, score.Leaves), Text(score.Rows), Percent(score.RowsBound, score.Rows), Text(score.RowsSilent), Text(score.LastResorts),
    ];

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Percent(int part, int whole) => (100 * Score.Share(part, whole)).ToString("0.00", CultureInfo.InvariantCulture) + "%";

    private static void PrintWorst(SortedDictionary<string, ScoreResult> results, int count)
    {
        foreach (var group in results.Values.SelectMany(static result => result.Shortfalls).GroupBy(static shortfall => shortfall.Figure))
        {
            Console.WriteLine();
            Console.WriteLine($"{group.Key}: {group.Count()} in {group.Select(static shortfall => shortfall.Document).Distinct().Count()} documents");
            foreach (var document in group.GroupBy(static shortfall => shortfall.Document).OrderByDescending(static group => group.Count()).Take(count))
            {
                Console.WriteLine($"  {document.Key}: {document.Count()}");
                foreach (var shortfall in document.Take(4))
                {
                    Console.WriteLine($"    {shortfall.Where}");
                }
            }
        }
    }

    private static void PrintFindings(SortedDictionary<string, ScoreResult> results, string? id, int count)
    {
        var all = results.Values.SelectMany(static result => result.Findings).ToList();
        if (id is null)
        {
            foreach (var group in all.GroupBy(static finding => (finding.Id, finding.Severity)).OrderBy(static group => group.Key.Id, StringComparer.Ordinal))
            {
                Console.WriteLine($"{group.Key.Id} {group.Key.Severity,-8} {group.Count(),6} {group.First().Descriptor.Title.ToString(CultureInfo.InvariantCulture)}");
            }

            return;
        }

        // Spread over the documents rather than the first few of them.
        var chosen = all.Where(finding => finding.Id == id).ToList();
        for (var index = 0; index < count && index < chosen.Count; index++)
        {
            var finding = chosen[(int)((long)index * chosen.Count / Math.Min(count, chosen.Count))];
            var span = finding.Location.GetLineSpan();
            Console.WriteLine($"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {finding.GetMessage(CultureInfo.InvariantCulture)}");
        }
    }
}
