using System.Text;
using EsbGen.Documents.Text;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Hostile;

/// <summary>Inputs that once hung or killed the compiler, stopped the whole project, or sent credentials elsewhere.</summary>
public sealed class AdversaryTests
{
    private const string Source = "specs/demo/get_thing.md";
    private const string Head = "### Request address\n\n/api/c/compapi/v2/demo/get_thing/\n\n### Request method\n\nPOST\n\n### Request Parameters\n\n";
    private const string Columns = "| Field | Type | Required | Description |\n|---|---|---|---|\n";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("```a\n## x\n", 20_000)]
    [InlineData("### h\n\n```json\n{\n\n### x\n\n| a | b |\n|---|---|\n| c | d |\n\n", 4_000)]
    [InlineData("- ```a\n  ## x\n", 2_000)]
    [InlineData("> ```a\n> ## x\n", 2_000)]
    public void Unclosed_fences_are_read_in_one_pass(string unit, int count) =>
        Assert.True(HostileRun.OnSmallStack(Limit, () => Assert.NotNull(HostileRun.Compile(Head + Repeat(unit, count)).Api)));

    [Fact]
    public void Behind_an_unclosed_fence_the_document_goes_on()
    {
        var text = Head + "### Request Parameters Example\n\n```json\n{\"a\": 1}\n\n### Return Result Description\n\n#### data\n\n" + Columns + "| id | int | | |\n\n```json\n{\n\n### x\n\n~~~\n### y\n~~~\n";
        var run = new Project().Run((Source, text));
        Assert.Contains("public sealed partial record GetThingResponseData", run.Source("Demo.GetThing.g.cs"), StringComparison.Ordinal);
        run.Load();
    }

    [Theory]
    [InlineData(2_500)]
    [InlineData(9_000)]
    [InlineData(100_000)]
    public void Brackets_in_a_cell_are_read_or_reported(int count)
    {
        var page = Head + Columns + "| a | int | yes | " + new string('[', count) + " |\n";
        Assert.True(HostileRun.OnSmallStack(Limit, () =>
        {
            var finding = Assert.Single(HostileRun.Compile(page).Findings, static finding => finding.Id == "ESB0013");
            Assert.Equal(page.IndexOf("| Field", StringComparison.Ordinal), finding.Place.Span.Start);
        }));
    }

    [Theory]
    [InlineData("01-unclosed-fences/fx1000.md")]
    [InlineData("01-unclosed-fences/fx3000.md")]
    [InlineData("01-unclosed-fences/fx6000.md")]
    [InlineData("01-unclosed-fences/found-by-fuzzer-slow-7461.md")]
    [InlineData("02-bracket-stack/br2500.md")]
    [InlineData("02-bracket-stack/br5000.md")]
    [InlineData("08-long-names/compile-7185.md")]
    [InlineData("08-long-names/compile-7260.md")]
    public void Documents_of_the_adversary_compile(string name)
    {
        var text = SharedFolder.Read("cases/adversary/" + name);
        Assert.True(HostileRun.OnSmallStack(Limit, () => HostileRun.Compile(text)));
        AssertCompiles(new Project().Run((Source, text)));
    }

    /// <summary>What is generated must not overflow the compiler's stack either, nor go beyond what an assembly can hold.</summary>
    [Theory]
    [InlineData("members")]
    [InlineData("objects of objects")]
    [InlineData("lists of each depth")]
    [InlineData("names of one identifier")]
    [InlineData("one table of texts")]
    [InlineData("values of one meaning")]
    [InlineData("ever deeper rows")]
    [InlineData("sections that hold those before them")]
    [InlineData("names a.b")]
    [InlineData("names \\u200b")]
    public void Much_of_one_thing_compiles(string name)
    {
        var document = CraftedDocuments.All.Single(document => document.Name == name);
        AssertCompiles(new Project().Run((Source, document.Make(40_000))));
    }

    public static TheoryData<string, string> LongNames()
    {
        var (latin, chinese) = (new string('a', 1_100), new string('中', 350));
        var deep = string.Concat(Enumerable.Range(0, 20).Select(static level => "{\"" + new string((char)('a' + level), 60) + "\": ")) + "1" + new string('}', 20);
        return new()
        {
            { "a field", Head + Columns + "| " + latin + " | object | yes | |\n\n#### " + latin + "\n\n" + Columns + "| b | int | yes | |\n" },
            { "a Chinese field", Head + Columns + "| " + chinese + " | int | yes | |\n" },
            { "a system", Head.Replace("/demo/", "/" + new string('a', 300) + "/", StringComparison.Ordinal) + Columns + "| a | int | yes | |\n" },
            { "an API", Head.Replace("get_thing", new string('a', 340), StringComparison.Ordinal) + Columns + "| a | int | yes | |\n" },
            { "listed values", Head + Columns + "| " + latin + " | int | yes | 1: one, 2: two |\n" },
            { "records within records", Head + "### Request Parameters Example\n\n```json\n" + deep + "\n```\n" },
        };
    }

    [Theory]
    [MemberData(nameof(LongNames))]
    public void Names_are_cut_where_no_assembly_can_hold_them_and_it_is_reported(string what, string text)
    {
        var run = new Project().Run((Source, text));
        AssertCompiles(run);
        Assert.Contains(run.Findings, static finding => finding.Id == "ESB0014");
        Assert.All(run.Sources, source => Assert.True(Encoding.UTF8.GetByteCount(source.HintName) < 200, what));
        Assert.Equal(run.Sources.Select(static source => source.SourceText.ToString()), new Project().Run((Source, text)).Sources.Select(static source => source.SourceText.ToString()));
    }

    [Fact]
    public void A_cut_name_is_as_long_as_the_bound_and_differs_from_others()
    {
        var atBound = new string('a', Bounds.MaxIdentifierLength);
        Assert.Equal("A" + atBound[1..], Identifiers.Pascal(atBound));
        var (one, other) = (Identifiers.Pascal(atBound + "b"), Identifiers.Pascal(atBound + "c"));
        Assert.Equal(Bounds.MaxIdentifierLength, one.Length);
        Assert.NotEqual(one, other);
        // The same on each machine, in each run.
        Assert.Equal("A" + new string('a', 182) + "_857462a0aca09cb9", one);
    }

    [Theory]
    [InlineData("api/c/compapi/v2/other/no_slash/")]
    [InlineData(".evil.example/x/y/")]
    [InlineData("@evil.example/x/y/")]
    [InlineData("//evil.example/x/y/")]
    [InlineData("/\\evil.example/x/y/")]
    [InlineData("\\\\evil.example/x/y/")]
    [InlineData("/api/c/compapi/v2/demo/get?x=1")]
    [InlineData("/api/c/compapi/v2/demo/get#x")]
    [InlineData("/api/c/compapi/v2/demo@evil.example/get/")]
    [InlineData("/api/c/compapi/v2/demo/get thing/")]
    [InlineData("/api/c/compapi/v2/demo/get\u200bthing/")]
    [InlineData("/api/c/compapi/v2/demo/get\u202ething/")]
    [InlineData("/api/c/compapi/v2/demo/get\u0001thing/")]
    [InlineData("/api/c/compapi/v2/../../demo/get/")]
    [InlineData("/api/c/compapi/v2/%2e%2E/demo/get/")]
    [InlineData("http://evil.example/x/y/")]
    public void An_address_of_metadata_is_a_path(string address)
    {
        var options = new ProjectOptions(new() { ["RootNamespace"] = "Demo" }, new() { [Source] = new() { ["EsbPath"] = address } });
        var run = new Project().Run(options, (Source, Head + Columns + "| a | int | yes | |\n"));
        var finding = Assert.Single(run.Findings, static finding => finding.Id == "ESB0007");
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.DoesNotContain(run.Sources, static source => source.SourceText.ToString().Contains("evil", StringComparison.Ordinal));

        var overridden = new Project().Run((Source, Head + Columns + "| a | int | yes | |\n"), ("specs/demo/get_thing.esb.json", "{ \"address\": " + System.Text.Json.JsonSerializer.Serialize(address) + " }"));
        Assert.Contains(overridden.Findings, static finding => finding.Id == "ESB0075");
        Assert.DoesNotContain(overridden.Sources, static source => source.SourceText.ToString().Contains("evil", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("//evil.example/demo/get/")]
    [InlineData("/api/c/compapi/v2/../demo/get/")]
    public void An_address_of_a_document_is_a_path(string address)
    {
        var run = new Project().Run((Source, Head.Replace("/api/c/compapi/v2/demo/get_thing/", address, StringComparison.Ordinal) + Columns + "| a | int | yes | |\n"));
        Assert.Contains(run.Findings, static finding => finding.Id == "ESB0011");
        Assert.DoesNotContain(run.Sources, source => source.SourceText.ToString().Contains(address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('\u200b')]
    [InlineData('\u200d')]
    [InlineData('\u202e')]
    [InlineData('\u2066')]
    [InlineData('\ufeff')]
    [InlineData('\u00ad')]
    [InlineData('\u3164')]
    [InlineData('\u115f')]
    [InlineData('\u1160')]
    [InlineData('\uffa0')]
    [InlineData('\u180e')]
    [InlineData('\ud83d')]
    public void Identifiers_hold_nothing_that_nobody_sees(char invisible)
    {
        Assert.DoesNotContain(invisible, Identifiers.Pascal("a" + invisible + "b"));
        Assert.StartsWith("Symbol", Identifiers.Pascal(invisible.ToString()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EsbNamespace", "My\u200bApp.\u202eB", "My_App._B", "My\\u200bApp.\\u202eB")]
    [InlineData("RootNamespace", "\u3164.A\ufe0f", "_.A_.Esb", "\\u3164.A\\ufe0f.Esb")]
    public void A_namespace_with_what_nobody_sees_is_cleaned_and_reported(string property, string given, string made, string shown)
    {
        var run = new Project().Run(new ProjectOptions(new() { [property] = given }), (Source, Head + Columns + "| a | int | yes | |\n"));
        var finding = Assert.Single(run.Findings, static finding => finding.Id == "ESB0008");
        Assert.Contains($"'{shown}'", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains($"namespace {made}.Demo;", run.Source("Demo.GetThing.g.cs"), StringComparison.Ordinal);
        run.Load();
    }

    private static void AssertCompiles(ProjectRun run)
    {
        using var stream = new MemoryStream();
        Assert.DoesNotContain(run.Compilation.Emit(stream).Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.Id.StartsWith("ESB", StringComparison.Ordinal));
    }

    private static string Repeat(string unit, int count) => new StringBuilder().Insert(0, unit, count).ToString();
}
