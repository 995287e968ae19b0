using EsbGen.Generator.Tests.Hostile;
using Xunit;

namespace EsbGen.Corpus.Tests;

/// <summary>A compiler's thread has as little as 1 MB of stack on some systems, and calls the generator from deep within.</summary>
public sealed class SmallStackTests
{
    [Theory]
    [InlineData("zh_hans")]
    [InlineData("en")]
    public void All_documents_compile_on_a_small_stack_without_going_beyond_a_bound(string language)
    {
        var documents = Corpus.Read(language);
        Assert.NotEmpty(documents);
        var cancellationToken = TestContext.Current.CancellationToken;
        Assert.True(HostileRun.OnSmallStack(TimeSpan.FromMinutes(5), () => Assert.All(documents, document =>
            Assert.DoesNotContain(
                HostileRun.Compile(document.Text, cancellationToken: cancellationToken).Findings,
                static finding => finding.Id is "ESB0013" or "ESB0014" or "ESB0007"))));
    }
}
