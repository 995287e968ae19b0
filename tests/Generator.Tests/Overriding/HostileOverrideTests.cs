using CsCheck;
using EsbGen.Documents.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EsbGen.Generator.Tests.Overriding;

/// <summary>An override is input like a document: whatever it holds, what is generated compiles, and says nothing of its own.</summary>
public sealed class HostileOverrideTests
{
    public static TheoryData<string> Attacks =>
    [
        "*/ public static class Injected { } /*",
        "\"; public static class Injected { } //",
        "X { get; } public static class Injected { } //",
        "\u2028public static class Injected { }\u2029\u0085",
        "\u202eX\u2066",
        "\ud800",
        "{0} {1} {{ }}",
        "class",
        "@class",
        "X\\u0041",
        "1X",
        "",
        "ß",
        "ǅ",
        "X\u200d",
        "$",
        "Task<string>",
        "global::System",
        "JsonCode",
        "AdditionalProperties",
        "System",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void No_word_of_an_override_breaks_out(string attack)
    {
        var text = System.Text.Json.JsonSerializer.Serialize(attack);
        var json = $$"""
            {
              "$schema": {{text}}, "address": {{text}}, "method": {{text}}, "kind": {{text}}, {{text}}: {{text}},
              "silence": [{{text}}],
              "request": {
                "$": { "record": {{text}} },
                {{text}}: { "name": {{text}} },
                "$.thing_id": { "name": {{text}}, "type": {{text}}, "required": {{text}}, {{text}}: 1 }
              },
              "response": {
                "$.data": { "record": {{text}} },
                "$.data.step_list[*].status": { "name": {{text}}, "values": { "1": {{text}}, {{text}}: "X" } },
                "$.data.total": { "nullable": {{text}}, "drop": {{text}} },
                {{Quoted(attack)}}: { "add": true, "type": "object", "name": {{text}}, "record": {{text}} },
                {{Quoted(attack, attack)}}: { "add": true, "type": "int" }
              }
            }
            """;
        var run = OverridePage.Run(json);
        Assert.DoesNotContain(run.Load().GetTypes(), static type => type.Name.StartsWith("Injected", StringComparison.Ordinal));
        Assert.All(run.Sources, static source => Assert.DoesNotContain(source.SyntaxTree.GetRoot(TestContext.Current.CancellationToken).DescendantTrivia(), static trivia => trivia.IsDirective && !trivia.IsKind(SyntaxKind.NullableDirectiveTrivia)));
        Assert.DoesNotContain(run.Findings, static finding => !finding.Id.StartsWith("ESB", StringComparison.Ordinal));
    }

    /// <summary>The name of a member that is added goes over the wire to the last character.</summary>
    [Fact]
    public void An_added_members_name_stays_in_its_literal()
    {
        const string Name = "\"; }/*'\\\n";
        var run = OverridePage.Answer($$"""{{Quoted(Name)}}: { "add": true, "type": "string", "name": "Odd" }""");
        Assert.Empty(run.FindingLines);
        Assert.Equal("string? Odd", run.Member("GetThingResponseData", Name));
    }

    /// <summary>Whatever is set, what is generated compiles without a warning, and reads an answer.</summary>
    [Fact]
    public void Every_setting_in_every_place_compiles()
    {
        // Also with a list in pages, which is read by further code.
        var page = OverridePage.Text
            .Replace("| hint | string |", "| start | int | no | First |\n| limit | int | no | How many |\n| hint | string |", StringComparison.Ordinal)
            .Replace("\"total\": 1,", "\"total\": 1, \"rules\": {\"id\": 1, \"rules\": {\"id\": 2, \"rules\": null}},", StringComparison.Ordinal)
            .Replace("| total | int | How many |", "| total | int | How many |\n| rules | object | Rules |", StringComparison.Ordinal)
            + "\n\n#### rules\n\n| Field | Type | Description |\n|---|---|---|\n| id | int | Number |\n| rules | object | Rules within |\n";
        string[] paths = ["$.start", "$.limit", "$.data.rules", "$.data.rules.rules", "$", "$.thing_id", "$.filter", "$.filter.name", "$.data", "$.data.total", "$.data.step_list", "$.data.step_list[*]", "$.data.step_list[*].status", "$.data.step_list[*].step", "$.data.owners[*]", "$.data.owners[*].name", "$.data.rest", "$.data.rest[*]", "$.data.new", "$.data.new[*].more", "$.code", "$.new", "$.new.more"];
        string[] settings =
        [
            "\"name\": \"Name\"", "\"name\": \"Status\"", "\"name\": \"Step\"", "\"name\": \"Data\"", "\"name\": \"StepItems\"", "\"record\": \"Step\"", "\"record\": \"Name\"", "\"record\": \"Data\"", "\"record\": \"Thing\"", "\"record\": \"GetThing\"", "\"record\": \"List\"", "\"record\": \"Rules\"", "\"record\": \"Total\"",
            "\"type\": \"object\"", "\"type\": \"object[]\"", "\"type\": \"object?{}\"", "\"type\": \"json\"", "\"type\": \"json?[]\"", "\"type\": \"bool\"", "\"type\": \"date?[]\"", "\"type\": \"unix_seconds\"", "\"type\": \"decimal{}\"",
            "\"required\": true", "\"required\": false", "\"nullable\": true", "\"nullable\": false", "\"add\": true", "\"add\": true, \"type\": \"object\"", "\"add\": true, \"type\": \"object[]\"", "\"add\": true, \"type\": \"int\"", "\"drop\": true",
            "\"values\": { \"1\": \"Done\" }", "\"values\": { \"1\": \"Name\", \"2\": \"Name\" }",
        ];
        var entry = Gen.Select(Of(paths), Of(settings).Array[1, 3], static (path, chosen) => (path, chosen));
        Gen.Select(entry.Array[0, 4], entry.Array[1, 8]).Sample(
            (request, answer) =>
            {
                static string Fields((string Path, string[] Settings)[] entries) => string.Join(", ", entries.DistinctBy(static one => one.Path).Select(static one => $"\"{one.Path}\": {{ {string.Join(", ", one.Settings.DistinctBy(static setting => setting[..6]))} }}"));
                var json = $"{{ \"request\": {{ {Fields(request)} }}, \"response\": {{ {Fields(answer)} }} }}";
                var types = new Project().Run((OverridePage.Path, page), (OverridePage.OverridePath, json)).Load().GetTypes();
                var response = Assert.Single(types, static type => typeof(IEsbResponse).IsAssignableFrom(type));
                Assert.NotNull(System.Text.Json.JsonSerializer.Deserialize("""{"result":true,"data":null}""", response));
            },
            iter: 60,
            threads: 1);
    }

    [Theory]
    [InlineData(200_000, "[")]
    [InlineData(50_000, "{\"response\":")]
    [InlineData(50_000, "/*")]
    [InlineData(20_000, "\"a\",")]
    public void Text_without_end_is_reported_and_costs_little(int count, string piece)
    {
        var run = OverridePage.Run(string.Concat(Enumerable.Repeat(piece, count)));
        Assert.NotEmpty(run.Findings);
        run.Load();
    }

    [Fact]
    public void A_path_without_end_makes_no_name_without_end()
    {
        var run = OverridePage.Answer("\"$.data" + string.Concat(Enumerable.Repeat(".a", 1000)) + "\": { \"add\": true, \"type\": \"int\" }, \"$.data." + new string('a', 380) + "\": { \"add\": true, \"type\": \"object\" }");
        Assert.Equal(["ESB0079", "ESB0014"], run.Findings.Select(static finding => finding.Id));
        run.Load();
    }

    private static Gen<string> Of(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string Quoted(params string[] names) => System.Text.Json.JsonSerializer.Serialize("$.data" + string.Concat(names.Select(static name => "['" + name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "']")));
}
