using Xunit;

namespace EsbGen.Package.Tests;

/// <summary>How a command ended and what it printed on both streams.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>The lines that report an error or a warning, each once, without the project that they came from.</summary>
    public IReadOnlyList<string> Complaints =>
    [
        .. Output.Split('\n')
            .Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
            .Select(line => line.Split(" [")[0].Trim())
            .Distinct(),
    ];

    public CommandResult ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return this;
    }
}
