using System.Globalization;
using System.Text;
using EsbGen.Documents.Markdown;
using EsbGen.Scorecard;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Benchmarks.Generator;

/// <summary>
/// What the generator's own work costs, step by step, beside Markdig parsing the same documents with the same pipeline. Nobody
/// keeps what Markdig makes, so nobody keeps the finished texts either; what keeping them all costs the garbage collector is a step of its own.
/// </summary>
internal static class WorkBenchmark
{
    /// <summary>Milliseconds of the steps; each does what the ones before it do, too.</summary>
    internal readonly record struct Times(double[] Markdig, double[] Outline, double[] Bind, double[] Own, double[] Kept, double[] Compiler);

    /// <summary>Writes a table of the steps over a folder of documents.</summary>
    public static void Run(string folder, int rounds)
    {
        // A page in two languages has one path in a project; all pages together are no project.
        var documents = DocumentFolder.Read(folder).ConvertAll(static document => document with { Root = "specs/" + document.Language });
        var texts = Emit(documents);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, {documents.Sum(static document => document.Text.Length) / 1e6:0.0} M characters; {texts.Count} APIs, {texts.Sum(static text => text.Length) / 1e6:0.0} M characters of C#; median of {rounds} rounds"));
        Console.WriteLine();
        Table.WriteHead("step", "ms", "× Markdig");
        var times = Measure(documents, rounds);
        Write("Markdig", times.Markdig);
        Write("outline", times.Outline);
        Write("outline + bind", times.Bind);
        Write("**the generator's own work: outline + bind + emit**", times.Own);
        Write("the same, with all texts kept", times.Kept);
        Write("the compiler's parsing of the result", times.Compiler);

        void Write(string step, double[] milliseconds) => Table.WriteRow(step, Table.Number(Rounds.Median(milliseconds)), Table.Number(Rounds.Ratio(milliseconds, times.Markdig)));
    }

    private static Times Measure(List<SourceDocument> documents, int rounds)
    {
        var texts = new List<SourceText>();
        return Rounds.Measure(
            [
                new Contender(() => ParseOnly(documents)),
                new Contender(() => Parse(documents)),
                new Contender(() => Bind(documents)),
                new Contender(() => Emit(documents, static _ => { })),
                new Contender(() => texts = Emit(documents)),
                new Contender(() => Compile(texts)),
            ],
            rounds)
            is [var markdig, var outline, var bind, var own, var kept, var compiler] ? new(markdig, outline, bind, own, kept, compiler) : default;
    }

    /// <summary>Milliseconds of the generator's own work on all documents, and of Markdig.</summary>
    public static (double[] Own, double[] Markdig) MeasureCold(List<SourceDocument> documents, int rounds)
    {
        var times = Rounds.Measure([new Contender(() => Emit(documents, static _ => { })), new Contender(() => ParseOnly(documents))], rounds);
        return (times[0], times[1]);
    }

    /// <summary>The generator's own work: from the documents to the finished texts.</summary>
    public static List<SourceText> Emit(IReadOnlyList<SourceDocument> documents)
    {
        var texts = new List<SourceText>(documents.Count);
        Emit(documents, texts.Add);
        return texts;
    }

    /// <summary>The same, with each text used at once.</summary>
    public static void Emit(IReadOnlyList<SourceDocument> documents, Action<SourceText> use)
    {
        foreach (var document in documents)
        {
            if (MeasuredDocument.Emit(document) is { } file)
            {
                use(SourceText.From(file.Text, Encoding.UTF8));
            }
        }
    }

    private static void ParseOnly(IReadOnlyList<SourceDocument> documents)
    {
        foreach (var document in documents)
        {
            Markdig.Markdown.Parse(document.Text, Pipelines.Page);
        }
    }

    private static void Parse(IReadOnlyList<SourceDocument> documents)
    {
        foreach (var document in documents)
        {
            MeasuredDocument.Outline(document);
        }
    }

    private static void Bind(IReadOnlyList<SourceDocument> documents)
    {
        foreach (var document in documents)
        {
            MeasuredDocument.Bind(document);
        }
    }

    private static void Compile(List<SourceText> texts)
    {
        foreach (var text in texts)
        {
            CSharpSyntaxTree.ParseText(text).GetRoot();
        }
    }
}
