using EsbGen.Scorecard;
using Microsoft.CodeAnalysis;
using Xunit;

namespace EsbGen.Corpus.Tests;

public sealed class FloorTests
{
    [Theory]
    [InlineData("zh_hans")]
    [InlineData("en")]
    public void Every_published_document_becomes_a_typed_client(string language)
    {
        var result = Scorer.Score(Corpus.Read(language));
        var (floors, score) = (Floors.Read(), result.Total);
        var worst = string.Join('\n', result.Shortfalls.Where(static shortfall => shortfall.Figure != "typed").Take(10));

        Assert.True(score.Documents > 300, "The corpus is there, but hardly a document in it is read as an API.");
        Assert.True(Score.Share(score.Clients, score.Documents) >= floors.Documents, worst);
        Assert.True(score.CompileErrors <= floors.CompileErrors && score.CompileWarnings <= floors.CompileWarnings, worst);
        Assert.True(Score.Share(score.BlocksRecovered, score.Blocks) >= floors.Examples, worst);
        Assert.True(Score.Share(score.LeavesKept, score.Leaves) >= floors.LeavesKept, worst);
        Assert.True(Score.Share(score.LeavesTyped, score.Leaves) >= floors.LeavesTyped, $"{score.LeavesTyped} of {score.Leaves} leaves are typed.");
        Assert.True(Score.Share(score.RowsBound, score.Rows) >= floors.RowsBound, worst);
        Assert.True(score.RowsSilent <= floors.RowsSilent && score.LastResorts <= floors.LastResorts, worst);
    }

    [Theory]
    [InlineData("zh_hans")]
    [InlineData("en")]
    public void A_build_is_not_buried_in_warnings(string language)
    {
        var documents = Corpus.Read(language);
        var findings = GeneratedProject.Make(documents).Findings;
        Assert.DoesNotContain(findings, static finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.True(findings.Count(static finding => finding.Severity == DiagnosticSeverity.Warning) * 20 <= documents.Count, "More than one warning in twenty documents.");
    }
}
