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

    [Theory]
    [InlineData("", "write one of ")]
    [InlineData("\"$\"", "write one of ")]
    public void It_lists_the_settings_that_there_are(string path, string start)
    {
        var json = path.Length == 0 ? "{ \"unknown\": 1 }" : "{ \"response\": { " + path + ": { \"unknown\": 1 } } }";
        var message = Assert.Single(OverridePage.Run(json).Findings).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var read = message[(message.IndexOf(start, StringComparison.Ordinal) + start.Length)..^1].Split(", ");
        var listed = (path.Length == 0 ? Schema.GetProperty("properties") : Field).EnumerateObject().Select(static property => property.Name).Where(static name => name != "$schema");
        Assert.Equal(read.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

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
        foreach (var word in TypeWords.All.Split(", "))
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
