using System.Globalization;
using EsbGen.Generator.Binding;
using EsbGen.Generator.Diagnostics;
using EsbGen.Generator.Emit;
using EsbGen.Generator.Model;
using EsbGen.Generator.Parsing;
using EsbGen.Scorecard;
using Markdig;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Benchmarks;

/// <summary>
/// What the generator costs beside Markdig parsing the same documents with the same pipeline: each round runs every
/// step once, in turn, and the median of the rounds' ratios is printed, since machines are noisy.
/// </summary>
internal static class GeneratorBenchmark
{
    public static void Run(string folder, int rounds)
    {
        var documents = DocumentFolder.Read(folder);
        var outlines = new List<DocOutline>();
        var apis = new List<ApiModel>();
        var texts = new List<string>();
        var steps = new (string Name, Action Run)[]
        {
            ("Markdig", () => Markdig(documents)),
            ("outline", () => outlines = Parse(documents)),
            ("bind", () => apis = Bind(outlines, documents)),
            ("emit", () => texts = apis.ConvertAll(static api => ApiEmitter.Emit(api, "Bench.Esb").Text)),
            ("compiler parses", () => Compile(texts)),
        };
        var times = Rounds.Measure(steps.Select(static step => step.Run).ToArray(), rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, {documents.Sum(static document => document.Text.Length) / 1e6:0.0} M characters; {apis.Count} APIs, {texts.Sum(static text => text.Length) / 1e6:0.0} M characters of C#; median of {rounds} rounds"));
        Console.WriteLine("| step | ms | × Markdig |");
        Console.WriteLine("| --- | --- | --- |");
        for (var index = 0; index < steps.Length; index++)
        {
            Print(steps[index].Name, times[index], times[0]);
        }

        var whole = times[1].Zip(times[2], times[3]).Select(static time => time.First + time.Second + time.Third).ToArray();
        Print("**the generator's own work: outline + bind + emit**", whole, times[0]);
    }

    private static void Print(string name, double[] times, double[] floor) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Rounds.Median(times):0.0} | {Rounds.Median([.. times.Zip(floor).Select(static pair => pair.First / pair.Second)]):0.00} |"));

    private static void Markdig(List<SourceDocument> documents)
    {
        foreach (var document in documents)
        {
            Markdown.Parse(document.Text, Pipelines.Page);
        }
    }

    private static List<DocOutline> Parse(List<SourceDocument> documents) =>
        documents.ConvertAll(static document => OutlineParser.Parse(document.Path, SourceText.From(document.Text), CancellationToken.None)!);

    private static List<ApiModel> Bind(List<DocOutline> outlines, List<SourceDocument> documents)
    {
        var apis = new List<ApiModel>(outlines.Count);
        for (var index = 0; index < outlines.Count; index++)
        {
            var hints = new DocumentHints(documents[index].ProjectPath, "", "", new Place(documents[index].Path, default, default));
            if (DocumentBinder.Bind(outlines[index], hints, CancellationToken.None).Api is { } api)
            {
                apis.Add(api);
            }
        }

        return apis;
    }

    private static void Compile(List<string> texts)
    {
        foreach (var text in texts)
        {
            CSharpSyntaxTree.ParseText(text).GetRoot();
        }
    }
}
