using System.Globalization;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Model;
using EsbGen.Documents.Overrides;
using EsbGen.Documents.Projects;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Dialect;

/// <summary>The pages of specs/dialect say what is generated; ESBGEN_UPDATE_SNAPSHOTS=1 rewrites that part of them.</summary>
public sealed class DialectTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "specs", "dialect");

    public static TheoryData<DialectCase> Cases
    {
        get
        {
            if (Environment.GetEnvironmentVariable("ESBGEN_UPDATE_SNAPSHOTS") == "1")
            {
                foreach (var page in Directory.EnumerateFiles(Folder, "*.md"))
                {
                    DialectPage.Rewrite(page, Generate);
                }
            }

            return [.. Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).SelectMany(DialectPage.Read)];
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_generates_what_its_page_says(DialectCase rule) => Assert.Equal(rule.Expected, Generate(rule));

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_rule_generates_compiles(DialectCase rule) => new Project().Run([.. rule.Documents]).Load();

    /// <summary>Every page of the reference is itself no document.</summary>
    [Fact]
    public void The_pages_are_left_alone_by_the_generator()
    {
        var run = new Project().Run([.. Directory.EnumerateFiles(Folder, "*.md").Select(static page => ("specs/dialect/" + Path.GetFileName(page), File.ReadAllText(page)))]);
        Assert.Empty(run.Sources);
        Assert.DoesNotContain(run.Findings, static finding => finding.Severity > DiagnosticSeverity.Info);
    }

    private static bool IsOverride(string path) => path.EndsWith(OverrideFile.Extension, StringComparison.Ordinal);

    private static string Generate(DialectCase rule)
    {
        var lines = new List<string>();
        var project = ProjectCompiler.Compile(
            [.. rule.Documents.Where(static document => !IsOverride(document.Path)).Select(static document => new DocumentText(document.Path, document.Path, document.Text))],
            [.. rule.Documents.Where(static document => IsOverride(document.Path)).Select(static document => new OverrideText(document.Path, document.Path, document.Text))],
            EsbDialect.Instance,
            new Settings("Demo.Esb", "", "", NamesValuesByNumber: false),
            TestContext.Current.CancellationToken);
        lines.AddRange(project.Apis.AsSpan().ToArray().Select(static api => ModelListing.Of(api.Api)));
        var findings = new Project().Run([.. rule.Documents]).Findings;
        foreach (var finding in findings.Where(static finding => finding.Id is not ("ESB0011" or "ESB0012")).OrderBy(static finding => IsOverride(finding.Location.GetLineSpan().Path)).ThenBy(static finding => finding.Location.SourceSpan.Start).ThenBy(static finding => finding.Id, StringComparer.Ordinal))
        {
            var message = finding.GetMessage(CultureInfo.InvariantCulture);
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{finding.Id} in line {finding.Location.GetLineSpan().StartLinePosition.Line + 1}{(IsOverride(finding.Location.GetLineSpan().Path) ? " of the override" : "")}: {message[..(message.IndexOf(". ", StringComparison.Ordinal) + 1)]}"));
        }

        return string.Join('\n', lines);
    }
}
