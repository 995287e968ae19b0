using BenchmarkDotNet.Attributes;
using EsbGen.Benchmarks.Calls;

namespace EsbGen.Benchmarks.Micro;

/// <summary>One call over a handler that answers from memory.</summary>
public class CallBenchmarks
{
    private readonly CallContender[] _contenders = CallContender.Of(new Uri("http://esb.example.com"), static () => new MemoryHandler(StepJson.Answer));

    /// <summary>EsbGen.</summary>
    [Benchmark(Baseline = true)]
    public Task<object> EsbGen() => _contenders[0].CallAsync();

    /// <summary><c>HttpClient</c> by hand.</summary>
    [Benchmark]
    public Task<object> ByHand() => _contenders[1].CallAsync();

    /// <summary>Refit.</summary>
    [Benchmark]
    public Task<object> Refit() => _contenders[2].CallAsync();
}
