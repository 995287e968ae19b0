using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace EsbGen.Benchmarks.Micro;

/// <summary>
/// The same contenders under BenchmarkDotNet: its statistics, its disassembly and its other diagnosers serve whoever makes one of them
/// faster. What the README quotes comes from interleaved rounds, which a machine that changes its pace disturbs less.
/// </summary>
internal static class MicroBenchmarks
{
    /// <param name="args">BenchmarkDotNet's own, as in <c>--filter *Read* --job short</c>.</param>
    public static void Run(string[] args) => BenchmarkSwitcher.FromTypes([typeof(ReadBenchmarks), typeof(WriteBenchmarks), typeof(CallBenchmarks), typeof(DocumentBenchmarks)])
        .Run(args, DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)).AddDiagnoser(MemoryDiagnoser.Default).WithArtifactsPath(Path.Combine(Path.GetTempPath(), "esbgen-benchmarks")));
}
