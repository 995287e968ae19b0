using EsbGen.Documents.Findings;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using EsbGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Findings;

public sealed partial class DescriptorTests
{
    private static readonly string Help = Read("generator", "EsbGen.Generator", "Diagnostics", "README.md");

    public static TheoryData<string> Ids => [.. Descriptors.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_explained_where_its_help_link_leads(string id)
    {
        Assert.EndsWith("/generator/EsbGen.Generator/Diagnostics/README.md#" + id.ToLowerInvariant(), Descriptors.Of(id).HelpLinkUri, StringComparison.Ordinal);
        Assert.Contains("\n## " + id + "\n", Help, StringComparison.Ordinal);
        var severity = Descriptors.Of(id).DefaultSeverity.ToString();
        Assert.Matches("\n## " + id + "\n\n\\*" + Regex.Escape(Descriptors.Of(id).Title.ToString(CultureInfo.InvariantCulture)) + "\\* \\((?i:" + severity + ")[,)]", Help);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_says_what_to_do(string id)
    {
        var message = Descriptors.Of(id).MessageFormat.ToString(CultureInfo.InvariantCulture);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
        Assert.True(message.Split(['.', ';']).Length > 2, "One sentence says what is wrong, another what to do: " + message);
    }

    [Fact]
    public void All_are_listed_once() => Assert.Equal(
        typeof(Rules).GetFields(BindingFlags.Static | BindingFlags.Public).Where(static field => field.FieldType == typeof(Rule)).Select(static field => ((Rule)field.GetValue(null)!).Id),
        Descriptors.All.Keys);

    [Fact]
    public void The_help_explains_no_finding_that_does_not_exist() =>
        Assert.Equal(Descriptors.All.Keys, HelpSection().Matches(Help).Select(static match => match.Groups[1].Value));

    [Fact]
    public void The_release_notes_list_each_with_its_severity()
    {
        var rows = ReleaseRow().Matches(Read("generator", "EsbGen.Generator", "AnalyzerReleases.Shipped.md") + Read("generator", "EsbGen.Generator", "AnalyzerReleases.Unshipped.md"));
        Assert.Equal(
            Descriptors.All.Values.Select(static descriptor => (descriptor.Id, descriptor.Category, descriptor.DefaultSeverity.ToString(), descriptor.Title.ToString(CultureInfo.InvariantCulture))),
            rows.Select(static row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value)));
    }

    [Fact]
    public void What_the_command_line_shows_on_request_is_what_is_informational() => Assert.Equal(
        Descriptors.All.Values.Where(static descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Info).Select(static descriptor => $"dotnet_diagnostic.{descriptor.Id}.severity = warning"),
        Read("runtime", "EsbGen", "build", "EsbGen.Findings.globalconfig").Split('\n').Where(static line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)));

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Repository.Root, .. path])).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^## (ESB\d{4})$", RegexOptions.Multiline)]
    private static partial Regex HelpSection();

    [GeneratedRegex(@"^(ESB\d{4}) \| (\w+) \| (\w+) \| (.+)$", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();
}
