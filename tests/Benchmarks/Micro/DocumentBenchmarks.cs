using BenchmarkDotNet.Attributes;
using EsbGen.Benchmarks.Generator;
using EsbGen.Documents.Markdown;
using EsbGen.Scorecard;
using Markdig;

namespace EsbGen.Benchmarks.Micro;

/// <summary>The generator's work on the start document, step by step; each does what the ones before it do, too.</summary>
public class DocumentBenchmarks
{
    private const string Page = "specs/job/get_step_instance_status.md";
    private readonly SourceDocument _document = new("zh_hans", "job", "get_step_instance_status", Page, File.ReadAllText(Repository.Root + Page));

    /// <summary>Markdig alone.</summary>
    [Benchmark(Baseline = true)]
    public object Parse() => Markdown.Parse(_document.Text, Pipelines.Page);

    /// <summary>The outline of the page.</summary>
    [Benchmark]
    public object? Outline() => MeasuredDocument.Outline(_document);

    /// <summary>The model.</summary>
    [Benchmark]
    public object Bind() => MeasuredDocument.Bind(_document);

    /// <summary>The finished text.</summary>
    [Benchmark]
    public object? Emit() => MeasuredDocument.Emit(_document);
}
