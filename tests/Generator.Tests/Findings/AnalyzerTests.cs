using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Findings;

/// <summary>Who reports what: each finding one of the two, so that none is told twice.</summary>
public sealed class AnalyzerTests
{
    private const string Path = "specs/job/get_step_instance_status.md";
    private readonly Project _project = new();

    [Fact]
    public void The_analyzer_tells_what_is_informational_of_a_document_and_the_generator_what_is_not()
    {
        // A table without types is a guess.
        var document = new Document(Path, Repository.StartDocument.Replace("|   名称   |  类型  |", "|   名称   |  备注  |", StringComparison.Ordinal));
        var generated = Generated(document);
        var analyzed = _project.Analyze(null, document);

        Assert.NotEmpty(generated);
        Assert.NotEmpty(analyzed);
        Assert.All(generated, static finding => Assert.True(finding.Severity > DiagnosticSeverity.Info));
        Assert.All(analyzed, static finding => Assert.Equal(DiagnosticSeverity.Info, finding.Severity));
    }

    [Fact]
    public void No_compiler_asks_the_analyzer_in_a_build_that_shows_nothing_of_it() =>
        Assert.All(new EsbAnalyzer().SupportedDiagnostics, static descriptor => Assert.Equal(DiagnosticSeverity.Info, descriptor.DefaultSeverity));

    [Fact]
    public void An_override_settles_what_the_analyzer_tells()
    {
        var document = new Document(Path, Repository.StartDocument);
        var settled = new Document("specs/job/get_step_instance_status.esb.json", """{ "silence": ["ESB0020"], "response": { "$.data.step_instance_analyse_result": { "silence": ["ESB0030", "ESB0042"] } } }""");

        Assert.Equal(["ESB0020", "ESB0030", "ESB0030", "ESB0042"], Ids(_project.Analyze(null, document)));
        Assert.Equal(["ESB0030"], Ids(_project.Analyze(null, document, settled)));
        Assert.Empty(Generated(document, settled));
    }

    [Fact]
    public void A_silenced_finding_that_only_the_analyzer_tells_is_none_that_is_missing()
    {
        var document = new Document(Path, Repository.StartDocument);
        var needless = new Document("specs/job/get_step_instance_status.esb.json", """{ "silence": ["ESB0020", "ESB0022"] }""");

        var finding = Assert.Single(Generated(document, needless));
        Assert.Equal("ESB0113", finding.Id);
        Assert.Contains("ESB0022", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain("ESB0113", Ids(_project.Analyze(null, document, needless)));
    }

    [Fact]
    public void Items_address_pages_for_the_analyzer_too()
    {
        var options = new ProjectOptions(new() { ["RootNamespace"] = "Demo" }, new() { ["page.md"] = new() { ["EsbPath"] = "/api/c/compapi/v2/job/told/" } });
        Assert.DoesNotContain("ESB0011", Ids(_project.Analyze(options, new Document("page.md", Repository.StartDocument.Replace("/api/c/compapi/v2/job/get_step_instance_status/", "", StringComparison.Ordinal)))));
    }

    private ImmutableArray<Diagnostic> Generated(params AdditionalText[] documents) =>
        _project.Driver(null, documents).RunGenerators(_project.Compilation, TestContext.Current.CancellationToken).GetRunResult().Diagnostics;

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> findings) => findings.Select(static finding => finding.Id).Order(StringComparer.Ordinal);
}
