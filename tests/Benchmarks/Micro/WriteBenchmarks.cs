using BenchmarkDotNet.Attributes;
using EsbGen.Benchmarks.Esb.Job;
using EsbGen.Benchmarks.Json;
using EsbGen.Benchmarks.Json.Plain;

namespace EsbGen.Benchmarks.Micro;

/// <summary>Writing the start document's request and answer, beside source generation's fast path.</summary>
public class WriteBenchmarks
{
    private readonly GetStepInstanceStatusRequest _ownRequest = Requests.Own;
    private readonly PlainRequest _plainRequest = Requests.Plain;
    private readonly GetStepInstanceStatusResponse _own = Contenders.ReadOwn(Answers.All[0].Texts[0]);
    private readonly PlainAnswer _plain = Contenders.ReadPlain(Answers.All[0].Texts[0]);

    /// <summary>EsbGen writes the request.</summary>
    [Benchmark]
    public int Request() => Contenders.WriteOwn(GetStepInstanceStatusRequest.JsonCode.Instance, _ownRequest);

    /// <summary>System.Text.Json's source generation writes the request.</summary>
    [Benchmark]
    public int RequestOfSourceGeneration() => Contenders.WriteSourceGenerated(PlainContext.Default.PlainRequest.SerializeHandler!, _plainRequest);

    /// <summary>EsbGen writes the answer.</summary>
    [Benchmark]
    public int Answer() => Contenders.WriteOwn(GetStepInstanceStatusResponse.JsonCode.Instance, _own);

    /// <summary>System.Text.Json's source generation writes the answer.</summary>
    [Benchmark]
    public int AnswerOfSourceGeneration() => Contenders.WriteSourceGenerated(PlainContext.Default.PlainAnswer.SerializeHandler!, _plain);
}
