using System.Text.Json;
using System.Text.RegularExpressions;
using EsbGen.Documents.Json;
using EsbGen.Documents.Overrides;
using EsbGen.Generator.Diagnostics;

namespace EsbGen.Generator.Tests.Overriding;

/// <summary>The schema that editors read says what the generator reads.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "runtime", "EsbGen", "build", "esb.schema.json"))).RootElement;

    private static JsonElement Field => Schema.GetProperty("definitions").GetProperty("field").GetProperty("properties");

    [Fact]
    public void It_lists_the_settings_that_there_are()
    {
        var settings = Names(Schema.GetProperty("properties")).Where(static name => name != "$schema");
        Assert.Equal(OverrideReader.FileSettings.Order(StringComparer.Ordinal), settings);
        Assert.Equal(OverrideReader.FieldSettings.Order(StringComparer.Ordinal), Names(Field));
    }

    /// <summary>A setting is known to the reader where it is not reported as unknown.</summary>
    [Fact]
    public void Each_setting_that_it_lists_is_read()
    {
        var file = Names(Schema.GetProperty("properties")).Select(static name => $"\"{name}\": 1").Append("\"unknown\": 1");
        Assert.Single(OverridePage.Run("{ " + string.Join(", ", file) + " }").Findings, static finding => finding.Id == "ESB0062");
        var field = Names(Field).Select(static name => $"\"{name}\": 1").Append("\"unknown\": 1");
        var run = OverridePage.Answer("\"$.data\": { " + string.Join(", ", field) + " }");
        Assert.Single(run.Findings, static finding => finding.Id == "ESB0062");
    }

    private static IEnumerable<string> Names(JsonElement properties) =>
        properties.EnumerateObject().Select(static property => property.Name).Order(StringComparer.Ordinal);

    [Theory]
    [InlineData("string")]
    [InlineData("string?[]{}")]
    [InlineData("unix_milliseconds[]")]
    [InlineData("object{}")]
    [InlineData("object[][][][][][][][]")]
    [InlineData("object[][][][][][][][][]")]
    [InlineData("text")]
    [InlineData("string?")]
    [InlineData("string[")]
    [InlineData("string []")]
    [InlineData("[]")]
    [InlineData("")]
    public void It_takes_the_types_that_are_read(string type) =>
        Assert.Equal(TypeWords.Parse(type) is not null, Regex.IsMatch(type, Field.GetProperty("type").GetProperty("pattern").GetString()!));

    [Fact]
    public void It_names_each_type()
    {
        foreach (var word in TypeWords.All)
        {
            Assert.Matches(Field.GetProperty("type").GetProperty("pattern").GetString()!, word);
            Assert.Contains(word, Field.GetProperty("type").GetProperty("description").GetString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("$")]
    [InlineData("$.a_b-c[*].主机")]
    [InlineData("$[*]")]
    [InlineData("$['a name']['it\\'s']['\\\\'][*]")]
    [InlineData("$.a['']")]
    [InlineData("$.a['x'")]
    [InlineData("$['a'")]
    [InlineData("$.")]
    [InlineData("$..a")]
    [InlineData("$.a[0]")]
    [InlineData("$.a[]")]
    [InlineData("$[\"a\"]")]
    [InlineData("$.a b")]
    [InlineData("a.b")]
    [InlineData(".a")]
    [InlineData("")]
    public void It_takes_the_paths_that_are_read(string path)
    {
        var parsed = JsonPath.Parse(path);
        Assert.Equal(parsed is not null, Regex.IsMatch(path, Schema.GetProperty("definitions").GetProperty("fields").GetProperty("propertyNames").GetProperty("pattern").GetString()!));
        Assert.Equal(parsed is null ? null : path, parsed?.ToString());
    }

    [Theory]
    [InlineData("State")]
    [InlineData("S3Bucket")]
    [InlineData("主机")]
    [InlineData("state")]
    [InlineData("My_State")]
    [InlineData("3D")]
    [InlineData("")]
    [InlineData("A B")]
    [InlineData("ß")]
    public void It_takes_the_names_that_are_read(string name) =>
        Assert.Equal(OverrideNames.IsName(name), Regex.IsMatch(name, Schema.GetProperty("definitions").GetProperty("name").GetProperty("pattern").GetString()!));

    [Fact]
    public void It_takes_each_findings_id() =>
        Assert.All(Descriptors.All.Keys, static id => Assert.Matches(Schema.GetProperty("definitions").GetProperty("silence").GetProperty("items").GetProperty("pattern").GetString()!, id));
}
