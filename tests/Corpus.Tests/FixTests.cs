using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using EsbGen.Scorecard;
using Microsoft.CodeAnalysis;
using Xunit;

namespace EsbGen.Corpus.Tests;

/// <summary>The line that a finding shows, put into the override that it names, settles the finding and nothing else.</summary>
public sealed class FixTests
{
    [Theory]
    [InlineData("ESB0030")]
    [InlineData("ESB0032")]
    [InlineData("ESB0034")]
    [InlineData("ESB0012")]
    public void What_findings_show_settles_them(string id)
    {
        var documents = Corpus.Read("zh_hans");
        var empty = GeneratedProject.EmptyCompilation();
        var before = GeneratedProject.Driver(documents).RunGenerators(empty, TestContext.Current.CancellationToken);
        var shown = GeneratedProject.Analyze(GeneratedProject.FilesOf(documents))
            .Where(finding => finding.Id == id).Select(static finding => (Finding: finding, Line: LineOf(finding))).Where(static shown => shown.Line is not null).ToList();
        var files = shown.GroupBy(static shown => shown.Finding.Location.GetLineSpan().Path).ToDictionary(static file => file.Key, static file => Merge(file.Select(static shown => shown.Line!)));

        // In the same run, as in an editor: only documents with an override are emitted again.
        var overrides = files.Select(static file => new MemoryText(Path.ChangeExtension(file.Key, ".esb.json"), file.Value.Json)).ToList();
        var driver = before
            .AddAdditionalTexts([.. overrides])
            .RunGeneratorsAndUpdateCompilation(empty, out var compilation, out var findings, TestContext.Current.CancellationToken);

        Assert.Null(driver.GetRunResult().Results[0].Exception);
        Assert.NotEmpty(files);
        var complaints = findings.Where(static finding => finding.Location.GetLineSpan().Path.EndsWith(".esb.json", StringComparison.Ordinal)).Select(static finding => finding.ToString()).ToList();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString()));

        // What is left is what no line was shown for, or what another line of its document stood in the way of.
        var rest = GeneratedProject.Analyze([.. GeneratedProject.FilesOf(documents), .. overrides]);
        Assert.DoesNotContain(rest, finding => finding.Id == id && LineOf(finding) is { } line && files[finding.Location.GetLineSpan().Path].Put.Contains(line));
    }

    private static string? LineOf(Diagnostic finding)
    {
        const string Start = ", or write \"";
        var message = finding.GetMessage(CultureInfo.InvariantCulture);
        var start = message.LastIndexOf(Start, StringComparison.Ordinal);
        return start < 0 ? null : message[(start + Start.Length - 1)..message.LastIndexOf(" in ", StringComparison.Ordinal)];
    }

    /// <summary>The lines as one file. Of two that speak of one field, or one of a field in the other's, the first is taken.</summary>
    private static (string Json, HashSet<string> Put) Merge(IEnumerable<string> lines)
    {
        var file = new JsonObject();
        var put = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var (name, value) = JsonNode.Parse("{" + line + "}")!.AsObject().Single();
            if (value is not JsonObject fields)
            {
                file[name] = value!.DeepClone();
                put.Add(line);
                continue;
            }

            var (path, setting) = fields.Single();
            var section = file[name]?.AsObject() ?? [];
            file[name] ??= section;
            if (section.All(other => !Overlap(other.Key, path)))
            {
                section[path] = setting!.DeepClone();
                put.Add(line);
            }
        }

        return (file.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), put);
    }

    private static bool Overlap(string left, string right) => Leads(left, right) || Leads(right, left);

    private static bool Leads(string path, string to) => to.StartsWith(path, StringComparison.Ordinal) && (to.Length == path.Length || to[path.Length] is '.' or '[');
}
