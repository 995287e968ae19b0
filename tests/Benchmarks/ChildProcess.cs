using System.Diagnostics;

namespace EsbGen.Benchmarks;

/// <summary>Runs a program to its end and says how long it took.</summary>
internal static class ChildProcess
{
    /// <returns>What it wrote, and how long it ran.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static (string Output, TimeSpan Time) Run(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0 ? (output, time) : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output}");
    }
}
