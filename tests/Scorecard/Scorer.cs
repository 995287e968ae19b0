using System.Globalization;
using Microsoft.CodeAnalysis;

namespace EsbGen.Scorecard;

/// <summary>Scores the documents of one project.</summary>
internal static class Scorer
{
    public static ScoreResult Score(IReadOnlyList<SourceDocument> documents)
    {
        var project = GeneratedProject.Make(documents);
        var endpoints = project.Endpoints.ToDictionary(static endpoint => endpoint.Source, StringComparer.Ordinal);
        var findings = project.Findings.ToLookup(static finding => finding.Location.GetLineSpan().Path ?? "", StringComparer.Ordinal);
        var systems = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        var shortfalls = new List<Shortfall>();
        foreach (var document in documents)
        {
            if (!systems.TryGetValue(document.System, out var score))
            {
                systems.Add(document.System, score = new Score());
            }

            endpoints.TryGetValue(document.ProjectPath, out var endpoint);
            Add(document, endpoint, [.. findings[document.ProjectPath]], score, shortfalls);
        }

        var total = new Score
        {
            CompileErrors = project.CompilerDiagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            CompileWarnings = project.CompilerDiagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning),
        };
        foreach (var diagnostic in project.CompilerDiagnostics.Take(20))
        {
            shortfalls.Add(new Shortfall("compile", "", diagnostic.ToString()));
        }

        foreach (var score in systems.Values)
        {
            total.Add(score);
        }

        return new ScoreResult(systems, total, shortfalls, project.Findings);
    }

    private static void Add(SourceDocument document, EsbEndpoint? endpoint, IReadOnlyList<Diagnostic> findings, Score score, List<Shortfall> shortfalls)
    {
        if (findings.Any(static finding => finding.Id == "ESB0010"))
        {
            score.Skipped++;
            return;
        }

        score.Documents++;
        if (endpoint is not null && !findings.Any(static finding => finding.Severity == DiagnosticSeverity.Error))
        {
            score.Clients++;
        }
        else
        {
            shortfalls.Add(new Shortfall("documents", document.Path, string.Join("; ", findings.Select(static finding => finding.GetMessage(CultureInfo.InvariantCulture)))));
        }

        var (examples, blocks, recovered, lost) = ExampleFinder.Find(document);
        score.Blocks += blocks;
        score.BlocksRecovered += recovered;
        shortfalls.AddRange(lost.Select(title => new Shortfall("examples", document.Path, title)));
        var leaves = new LeafScorer(score, shortfalls, document.Path);
        foreach (var example in examples)
        {
            leaves.Add(example, example.IsAnswer ? endpoint?.ResponseType : endpoint?.RequestType);
        }

        RowScorer.Add(document, endpoint, findings, score, shortfalls);
        if (endpoint is not null)
        {
            LastResortScorer.Add(document, endpoint, examples, score, shortfalls);
        }
    }
}
