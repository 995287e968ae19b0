using System.Diagnostics;
using System.Runtime;

namespace EsbGen.Benchmarks;

/// <summary>
/// A process with the compiler's own settings: what runs in the compiler is measured as it runs there. The SDK's <c>csc</c> and its server
/// collect garbage as servers do (<c>System.GC.Server</c> in <c>VBCSCompiler.runtimeconfig.json</c>), which a running process cannot begin to.
/// </summary>
internal static class CompilerProcess
{
    /// <summary>Runs a benchmark in such a process: in this one where it is one.</summary>
    /// <param name="args">The command line, for a process that is started.</param>
    /// <param name="benchmark">What that command line means.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Action benchmark)
    {
        if (GCSettings.IsServerGC)
        {
            benchmark();
            return 0;
        }

        var start = new ProcessStartInfo("dotnet", [typeof(CompilerProcess).Assembly.Location, .. args]);
        start.Environment["DOTNET_gcServer"] = "1";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
