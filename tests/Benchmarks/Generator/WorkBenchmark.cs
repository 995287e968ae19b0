using System.Globalization;
using EsbGen.Generator.Binding;
using EsbGen.Generator.Binding.Paging;
using EsbGen.Generator.Diagnostics;
using EsbGen.Generator.Emit;
using EsbGen.Generator.Model;
using EsbGen.Generator.Parsing;
using EsbGen.Scorecard;
using Markdig;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Benchmarks.Generator;

/// <summary>
/// What the generator costs beside Markdig parsing the same documents with the same pipeline: each round runs every
/// step once, in turn, and the median of the rounds' ratios is printed, since machines are noisy.
/// </summary>
internal static class WorkBenchmark
{
    public static void Run(string folder, int rounds)
    {
        var documents = DocumentFolder.Read(folder);
        var texts = new List<string>();
        var steps = new (string Name, Action Run)[]
        {
            ("Markdig", () => Markdig(documents)),
            ("outline", () => Parse(documents)),
            ("outline + bind", () => Bind(documents, static _ => { })),
            ("**the generator's own work: outline + bind + emit**", () =>
            {
                texts = new List<string>(documents.Count);
                Bind(documents, api => texts.Add(ApiEmitter.Emit(api, PagingFinder.Find(api), examples: null, "Bench.Esb", hasAnnotations: true).Text));
            }),
            ("the compiler's parsing of the result", () => Compile(texts)),
        };
        var times = Rounds.Measure(steps.Select(static step => step.Run).ToArray(), rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, {documents.Sum(static document => document.Text.Length) / 1e6:0.0} M characters; {texts.Count} APIs, {texts.Sum(static text => text.Length) / 1e6:0.0} M characters of C#; median of {rounds} rounds"));
        Table.WriteHead("step", "ms", "× Markdig");
        for (var index = 0; index < steps.Length; index++)
        {
            Table.WriteRow(steps[index].Name, Table.Number(Rounds.Median(times[index])), Table.Number(Rounds.Ratio(times[index], times[0])));
        }
    }

    private static void Markdig(List<SourceDocument> documents)
    {
        foreach (var document in documents)
        {
            Markdown.Parse(document.Text, Pipelines.Page);
        }
    }

    private static DocOutline? Outline(SourceDocument document) => OutlineParser.Parse(document.Path, SourceText.From(document.Text), CancellationToken.None);

    private static void Parse(List<SourceDocument> documents)
    {
        foreach (var document in documents)
        {
            Outline(document);
        }
    }

    private static void Bind(List<SourceDocument> documents, Action<ApiModel> use)
    {
        foreach (var document in documents)
        {
            var hints = new DocumentHints(document.ProjectPath, "", "", new Place(document.Path, default, default));
            if (Outline(document) is { } outline && DocumentBinder.Bind(outline, hints, CancellationToken.None).Api is { } api)
            {
                use(api);
            }
        }
    }

    private static void Compile(List<string> texts)
    {
        foreach (var text in texts)
        {
            CSharpSyntaxTree.ParseText(text).GetRoot();
        }
    }
}
