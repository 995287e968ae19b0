using EsbGen.Documents.Findings;
using EsbGen.Documents.Projects;

namespace EsbGen.Generator.Tests.Findings;

/// <summary>An exception that nothing expected is one document's error.</summary>
public sealed class ExceptionGuardTests
{
    [Fact]
    public void An_exception_becomes_a_finding_at_the_start_of_its_document()
    {
        var finding = ExceptionGuard.Run<Finding?>(static () => throw new InvalidOperationException("Never."), static failure => failure, "specs/job/x.md");

        Assert.NotNull(finding);
        Assert.Equal(("ESB0009", "specs/job/x.md", 0), (finding.Id, finding.Place.Path, finding.Place.Span.End));
        Assert.Equal(["InvalidOperationException", "Never."], new[] { finding.Arguments[0].Text, finding.Arguments[2].Text });
    }

    [Fact]
    public void A_cancelled_compilation_is_no_mistake() => Assert.Throws<OperationCanceledException>(
        static () => ExceptionGuard.Run(static () => throw new OperationCanceledException(), static _ => 0, "specs/job/x.md"));
}
