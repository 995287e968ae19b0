using System.Collections.Immutable;
using System.Globalization;
using EsbGen.Documents.Markdown;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;
using EsbGen.Documents.Projects;
using EsbGen.Generator.Pipeline;
using EsbGen.Scorecard;
using Markdig;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Benchmarks.Generator;

/// <summary>
/// What the generator's own work costs, step by step, beside Markdig parsing the same documents with the same pipeline. Nobody
/// keeps what Markdig makes, so nobody keeps the finished texts either; what keeping them all costs the garbage collector is a step of its own.
/// </summary>
internal static class WorkBenchmark
{
    private static readonly ProjectFacts Project = new(
        new Clashes(default, default),
        Translations.None,
        new OverrideSet(default),
        new Settings("Bench.Esb", ProjectDirectory: "", Language: "", NamesValuesByNumber: false),
        new ConsumerFacts(OldLanguageVersion: "", HasRuntime: true, HasDependencyInjection: true, HasDataAnnotations: true, LacksIsExternalInit: false, LacksRequiredMember: false));

    /// <summary>Milliseconds of the steps; each does what the ones before it do, too.</summary>
    internal readonly record struct Times(double[] Markdig, double[] Outline, double[] Bind, double[] Own, double[] First, double[] Kept, double[] Compiler);

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
        Write("**the generator's own work, on one processor: outline + bind + emit**", times.Own);
        Write("**the same as a project's first run does it, on all processors**", times.First);
        Write("on one, with all texts kept", times.Kept);
        Write("the compiler's parsing of the result", times.Compiler);

        void Write(string step, double[] milliseconds) => Table.WriteRow(step, Table.Number(Rounds.Median(milliseconds)), Table.Number(Rounds.Ratio(milliseconds, times.Markdig)));
    }

    private static Times Measure(List<SourceDocument> documents, int rounds)
    {
        var texts = new List<SourceText>();
        return Rounds.Measure(
            [
                new Contender(() => Markdig(documents)),
                new Contender(() => Parse(documents)),
                new Contender(() => Bind(documents)),
                new Contender(() => Emit(documents, static _ => { })),
                new Contender(() => EmitFirst(documents, static _ => { })),
                new Contender(() => texts = Emit(documents)),
                new Contender(() => Compile(texts)),
            ],
            rounds)
            is [var markdig, var outline, var bind, var own, var first, var kept, var compiler] ? new(markdig, outline, bind, own, first, kept, compiler) : default;
    }

    /// <summary>Milliseconds of a first run's work, of the same on one processor, and of Markdig.</summary>
    public static (double[] First, double[] Own, double[] Markdig) MeasureCold(List<SourceDocument> documents, int rounds)
    {
        var times = Rounds.Measure([new Contender(() => EmitFirst(documents, static _ => { })), new Contender(() => Emit(documents, static _ => { })), new Contender(() => Markdig(documents))], rounds);
        return (times[0], times[1], times[2]);
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
            if (MeasuredDocument.Bind(document) is { } api)
            {
                use(Outputs.SourceTextOf(MeasuredDocument.Emit(api)));
            }
        }
    }

    /// <summary>The same as a project's first run does it, on all processors.</summary>
    public static void EmitFirst(IReadOnlyList<SourceDocument> documents, Action<SourceText> use)
    {
        var (compiled, emitted) = (new CompiledDocuments(), new FirstFiles());
        (AnalyzerConfigOptionsProvider Options, OverrideSet Overrides) options = (new ProjectOptions(), Project.Overrides);
        ImmutableArray<AdditionalText> files = [.. GeneratedProject.FilesOf(documents)];
        var made = new FileDocuments();
        var bound = compiled.Make((files, (options, made)), CancellationToken.None);
        emitted.Emit(((bound, Project), made), CancellationToken.None);
        foreach (var document in bound)
        {
            if (emitted.Of(document, Project, CancellationToken.None) is { } file)
            {
                use(Outputs.SourceTextOf(file));
            }
        }
    }

    private static void Markdig(IReadOnlyList<SourceDocument> documents)
    {
        foreach (var document in documents)
        {
            Markdown.Parse(document.Text, Pipelines.Page);
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
