using BenchmarkDotNet.Attributes;
using EsbGen.Benchmarks.Json;

namespace EsbGen.Benchmarks.Micro;

/// <summary>Reading the start document's answer in each of its forms.</summary>
public class ReadBenchmarks
{
    private byte[][] _texts = [];
    private int _next;

    /// <summary>The forms.</summary>
    public static IEnumerable<string> Forms => Answers.All.Select(static answer => answer.Form);

    /// <summary>The form that is read.</summary>
    [ParamsSource(nameof(Forms))]
    public string Form { get; set; } = "";

    /// <summary>Finds the form's texts.</summary>
    [GlobalSetup]
    public void SetUp() => _texts = Answers.All.Single(answer => answer.Form == Form).Texts;

    /// <summary>EsbGen.</summary>
    [Benchmark(Baseline = true)]
    public object EsbGen() => Read(0);

    /// <summary>System.Text.Json's source generation into the same <c>init</c> records.</summary>
    [Benchmark]
    public object InitRecords() => Read(1);

    /// <summary>System.Text.Json's source generation into <c>set</c> classes.</summary>
    [Benchmark]
    public object SetClasses() => Read(2);

    /// <summary>Newtonsoft.Json.</summary>
    [Benchmark]
    public object Newtonsoft() => Read(3);

    private object Read(int contender)
    {
        _next = _next + 1 < _texts.Length ? _next + 1 : 0;
        return Contenders.Readers[contender].Read(_texts[_next]);
    }
}
