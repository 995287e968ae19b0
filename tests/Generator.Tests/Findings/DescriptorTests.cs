using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using EsbGen.Documents.Findings;
using EsbGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Findings;

/// <summary>Whoever adds a rule is told each place that it has to be added to.</summary>
public sealed partial class DescriptorTests
{
    private const string HelpPath = "generator/EsbGen.Generator/Diagnostics/README.md";
    private const string ReleasesPath = "generator/EsbGen.Generator/AnalyzerReleases.Unshipped.md";
    private const string ConfigPath = "runtime/EsbGen/build/EsbGen.Findings.globalconfig";

    private static readonly string Help = Read(HelpPath);
    private static readonly string Releases = Read("generator/EsbGen.Generator/AnalyzerReleases.Shipped.md") + Read(ReleasesPath);
    private static readonly string Config = Read(ConfigPath);

    private static readonly FieldInfo[] Fields = [.. new[] { typeof(Rules), typeof(LanguageRules), typeof(OverrideRules) }
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
        .Where(static field => field.FieldType == typeof(Rule))];

    public static TheoryData<string> Ids => [.. Descriptors.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_explained_where_its_help_link_leads(string id)
    {
        var title = Descriptors.Of(id).Title.ToString(CultureInfo.InvariantCulture);
        var severity = Descriptors.Of(id).DefaultSeverity.ToString();
        Assert.EndsWith("/" + HelpPath + "#" + id.ToLowerInvariant(), Descriptors.Of(id).HelpLinkUri, StringComparison.Ordinal);
        Assert.True(
            Regex.IsMatch(Help, "\n## " + id + "\n\n\\*" + Regex.Escape(title) + "\\* \\((?i:" + severity + ")[,)].*\n\n\\S"),
            $"{HelpPath} needs a section '## {id}' that starts with '*{title}* ({severity.ToLowerInvariant()})' and explains it.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_listed_in_the_release_notes(string id)
    {
        var descriptor = Descriptors.Of(id);
        var title = descriptor.Title.ToString(CultureInfo.InvariantCulture);
        var row = $"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {title}";
        Assert.True(Releases.Split('\n').Count(line => line == row) == 1, $"{ReleasesPath} needs the row '{row}'.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_command_line_shows_on_request_what_is_informational(string id)
    {
        var line = $"dotnet_diagnostic.{id}.severity = warning";
        var isListed = Config.Split('\n').Contains(line);
        var isInfo = Descriptors.Of(id).DefaultSeverity == DiagnosticSeverity.Info;
        Assert.True(isListed == isInfo, isInfo ? $"{ConfigPath} needs the line '{line}'." : $"{ConfigPath} must not list {id}.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_message_says_what_is_wrong_and_what_to_do(string id)
    {
        var rule = Rules.Of(id);
        Assert.DoesNotMatch(@"\.$", rule.Title);
        Assert.EndsWith(".", rule.Message, StringComparison.Ordinal);
        Assert.True(rule.Message.Split(". ").Length >= 2, "One sentence says what is wrong, another what to do: " + rule.Message);
        Assert.DoesNotMatch(@"\b(told|tells|answers?|pages?|mend\w*|called so)\b", rule.Title + " " + rule.Message);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_message_has_a_place_for_each_argument_that_its_rule_declares(string id)
    {
        var rule = Rules.Of(id);
        var format = rule.MessageFormat.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal);
        var places = Place().Matches(format);
        var count = rule.Parameters.Count + (rule.SuggestsEdit ? 1 : 0);
        Assert.Equal(
            Enumerable.Range(0, count).Select(static index => index.ToString(CultureInfo.InvariantCulture)),
            places.Select(static place => place.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_are_listed_once() => Assert.All(Fields, static field => Assert.True(
        Descriptors.All.ContainsKey(((Rule)field.GetValue(null)!).Id),
        $"{field.DeclaringType!.Name}.{field.Name} is missing in the list at the end of {field.DeclaringType.Name}."));

    [Fact]
    public void No_two_rules_share_an_id_title_or_message()
    {
        var rules = Fields.Select(static field => (Rule)field.GetValue(null)!).ToList();
        Assert.Equal(rules.Count, rules.Select(static rule => rule.Id).Distinct().Count());
        Assert.Equal(rules.Count, rules.Select(static rule => rule.Title).Distinct().Count());
        Assert.Equal(rules.Count, rules.Select(static rule => rule.Message).Distinct().Count());
    }

    [Fact]
    public void Nothing_is_listed_that_does_not_exist()
    {
        Assert.Equal(Descriptors.All.Keys, HelpSection().Matches(Help).Select(static match => match.Groups[1].Value));
        Assert.Equal(Descriptors.All.Keys, ReleaseRow().Matches(Releases).Select(static row => row.Groups[1].Value));
        Assert.All(ConfigLine().Matches(Config), static line => Assert.Contains(line.Groups[1].Value, Descriptors.All.Keys));
    }

    [Fact]
    public void Each_is_reported_by_some_code()
    {
        var code = string.Concat(GeneratorSources.Files.Where(static file => !file.Path.EndsWith("Rules.cs", StringComparison.Ordinal)
            || file.Path.EndsWith("LanguageRules.cs", StringComparison.Ordinal)).Select(static file => file.Text));
        Assert.All(Fields, field =>
        {
            var name = field.DeclaringType == typeof(LanguageRules) ? "=> " + field.Name : field.DeclaringType!.Name + "." + field.Name;
            Assert.True(Regex.IsMatch(code, Regex.Escape(name) + @"\b"), $"{field.DeclaringType.Name}.{field.Name} is reported nowhere.");
        });
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"^## (ESB\d{4})$", RegexOptions.Multiline)]
    private static partial Regex HelpSection();

    [GeneratedRegex(@"^dotnet_diagnostic\.(ESB\d{4})\.", RegexOptions.Multiline)]
    private static partial Regex ConfigLine();

    [GeneratedRegex(@"^(ESB\d{4}) \| (\w+) \| (\w+) \| (.+)$", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();
}
