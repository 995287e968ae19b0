using EsbGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Findings;

public sealed class CommandLineTests
{
    /// <summary>EsbFindings=warning raises exactly what is informational otherwise.</summary>
    [Fact]
    public void The_packages_configuration_names_every_informational_finding()
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "runtime", "EsbGen", "build", "EsbGen.Findings.globalconfig"))
            .Where(static line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal));
        Assert.Equal(
            Descriptors.All.Values.Where(static descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Info).Select(static descriptor => $"dotnet_diagnostic.{descriptor.Id}.severity = warning").Order(StringComparer.Ordinal),
            lines.Order(StringComparer.Ordinal));
    }
}
