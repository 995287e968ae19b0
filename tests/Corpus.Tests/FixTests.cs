using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using EsbGen.Documents.Dialects;
using EsbGen.Documents.Findings;
using EsbGen.Documents.Model;
using EsbGen.Documents.Projects;
using EsbGen.Scorecard;
using Microsoft.CodeAnalysis;
using Xunit;

namespace EsbGen.Corpus.Tests;

/// <summary>The edit that a finding suggests, applied to the override that it names, settles the finding and nothing else.</summary>
public sealed class FixTests
{
    private static readonly Settings Settings = new("Corpus.Esb", ProjectDirectory: "", Language: "", NamesValuesByNumber: false);

    [Theory]
    [InlineData("ESB0030")]
    [InlineData("ESB0032")]
    [InlineData("ESB0034")]
    [InlineData("ESB0012")]
    public void All_edits_together_settle_their_findings(string id)
    {
        var documents = Corpus.Read("zh_hans");
        var empty = GeneratedProject.EmptyCompilation();
        var before = GeneratedProject.Driver(documents).RunGenerators(empty, TestContext.Current.CancellationToken);
        var shown = GeneratedProject.Analyze(GeneratedProject.FilesOf(documents))
            .Where(finding => finding.Id == id && finding.Properties.ContainsKey("file"))
            .Select(static finding => Edit.Of(finding.Properties));
        var files = shown.GroupBy(static edit => edit.File).ToDictionary(static file => file.Key, static file => Merge(file));

        // In the same run, as in an editor: only documents with an override are emitted again.
        var overrides = files.Select(static file => new MemoryText(file.Key, file.Value.Json)).ToList();
        var driver = before
            .AddAdditionalTexts([.. overrides])
            .RunGeneratorsAndUpdateCompilation(empty, out var compilation, out var findings, TestContext.Current.CancellationToken);

        Assert.Null(driver.GetRunResult().Results[0].Exception);
        Assert.NotEmpty(files);
        var complaints = findings.Where(static finding => finding.Location.GetLineSpan().Path.EndsWith(".esb.json", StringComparison.Ordinal)).Select(static finding => finding.ToString()).ToList();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString()));

        // What is left is what suggests no edit, or what another edit of its document stood in the way of.
        var rest = GeneratedProject.Analyze([.. GeneratedProject.FilesOf(documents), .. overrides]);
        Assert.DoesNotContain(
            rest,
            finding => finding.Id == id && finding.Properties.ContainsKey("file") && Edit.Of(finding.Properties) is var edit && files[edit.File].Applied.Contains(edit.Path));
    }

    /// <summary>Each edit alone: what else is reported of the document and of the override stays the same.</summary>
    [Theory]
    [InlineData("zh_hans")]
    [InlineData("en")]
    public void Each_edit_alone_settles_its_finding_and_nothing_else(string language)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        var edits = 0;
        foreach (var document in Corpus.Read(language))
        {
            var before = Compile(document, null);
            foreach (var finding in before.Where(static finding => finding.Edit is not null))
            {
                var edit = finding.Edit!;
                var json = new JsonObject();
                Apply(json, new Edit(edit.File, edit.Path, edit.Key, edit.Value));
                var after = Compile(document, new OverrideText(edit.File, edit.File, json.ToJsonString()));
                var expected = before.Where(other => !IsSettled(other, finding)).Select(Line).Order(StringComparer.Ordinal).ToList();
                var actual = after.Select(Line).Order(StringComparer.Ordinal).ToList();
                var difference = string.Join('\n', actual.Except(expected).Concat(expected.Except(actual)));
                Assert.True(expected.SequenceEqual(actual), $"{Line(finding)}\n{edit.Line} makes a difference to\n{difference}");
                settled.Add(finding.Id);
                edits++;
            }
        }

        Assert.True(edits > 100, $"{edits} edits are too few to say anything.");
        Assert.Superset(new HashSet<string> { "ESB0012", "ESB0030", "ESB0032", "ESB0034" }, settled);
        Assert.Subset(Rules.All.Values.Where(static rule => rule.SuggestsEdit).Select(static rule => rule.Id).ToHashSet(), settled);
    }

    private static Finding[] Compile(SourceDocument document, OverrideText? file) =>
    [
        .. ProjectCompiler.Compile(
            [new DocumentText(document.ProjectPath, document.ProjectPath, document.Text)],
            file is null ? [] : [file],
            EsbDialect.Instance,
            Settings,
            TestContext.Current.CancellationToken).Findings,
    ];

    /// <summary>A type settles all that is unknown of the type of its field; a member that is dropped has no fields to speak of.</summary>
    private static bool IsSettled(Finding other, Finding finding)
    {
        if (finding.Field is not { } field)
        {
            return other == finding;
        }

        return other.Field is { } own && own.Direction == field.Direction && (finding.Edit!.Key == "drop"
            ? own.Names.Count >= field.Names.Count && own.Names.Take(field.Names.Count).SequenceEqual(field.Names)
            : own == field && other.Edit?.Key == "type");
    }

    private static string Line(Finding finding) => $"{finding.Place.Path}({finding.Place.Lines.Start.Line + 1}): {finding.Message}";

    /// <summary>The edits as one file. Of two that speak of one field, or one of a field in the other's, the first is taken.</summary>
    private static (string Json, HashSet<string> Applied) Merge(IEnumerable<Edit> edits)
    {
        var file = new JsonObject();
        var applied = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edit in edits)
        {
            if (applied.All(other => !Overlap(other, edit.Path)))
            {
                Apply(file, edit);
                applied.Add(edit.Path);
            }
        }

        return (file.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), applied);
    }

    private static void Apply(JsonObject file, Edit edit)
    {
        var holder = file;
        foreach (var segment in edit.Path.Split('/').Skip(1))
        {
            var name = segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            holder[name] ??= new JsonObject();
            holder = holder[name]!.AsObject();
        }

        holder[edit.Key] = JsonNode.Parse(edit.Value);
    }

    private static bool Overlap(string left, string right) => Leads(left, right) || Leads(right, left);

    private static bool Leads(string path, string to) => to.StartsWith(path, StringComparison.Ordinal) && (to.Length == path.Length || to[path.Length] is '.' or '[');

    /// <summary>The properties of a diagnostic.</summary>
    private sealed record Edit(string File, string Path, string Key, string Value)
    {
        public static Edit Of(ImmutableDictionary<string, string?> properties) =>
            new(properties["file"]!, properties["path"]!, properties["key"]!, properties["value"]!);
    }
}
