using System.Collections.Immutable;
using EsbGen.Documents.Findings;
using EsbGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EsbGen.Generator.Tests.Incrementality;

/// <summary>What runs again after an edit, stage by stage, and what does not.</summary>
public sealed class StageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly Project _project = new();
    private readonly Document _start = new("specs/job/get_step_instance_status.md", Repository.StartDocument);
    private readonly Document _first = new("specs/demo/first.md", Page("first", "name"));
    private readonly Document _override = Override("Title");
    private readonly Document _second = new("specs/demo/second.md", Page("second", "name"));

    [Fact]
    public void Every_stage_is_named() => Assert.Equal(StageNames.All.Order(StringComparer.Ordinal), Reasons(StartWithOverride()).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Unrelated_CSharp_recomputes_no_stage()
    {
        var driver = StartWithOverride();
        _project.EditCode();
        var reasons = Reasons(driver.RunGenerators(_project.Compilation, Cancellation));
        foreach (var (stage, stageReasons) in reasons)
        {
            // The one stage that looks at the compilation finds the same there.
            Assert.All(stageReasons, reason => Assert.Equal(stage == StageNames.Target ? IncrementalStepRunReason.Unchanged : IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void An_edited_document_recomputes_its_own_rows_only()
    {
        var before = Start();
        var after = before.ReplaceAdditionalText(_first, new Document(_first.Path, Page("first", "title"))).RunGenerators(_project.Compilation, Cancellation);
        var reasons = Reasons(after);
        Assert.Equal(["Demo.First.g.cs"], Made(before, after));
        foreach (var stage in new[] { StageNames.Texts, StageNames.Documents, StageNames.Joined, StageNames.Apis })
        {
            Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], reasons[stage].OrderBy(static reason => reason));
        }

        // What looks at all documents finds the same there.
        foreach (var stage in new[] { StageNames.Keys, StageNames.Links, StageNames.RefusedTypes, StageNames.Project, StageNames.Findings })
        {
            Assert.Equal([IncrementalStepRunReason.Unchanged], reasons[stage]);
        }

        foreach (var stage in new[] { StageNames.Settings, StageNames.Target, StageNames.OverrideSet, StageNames.Clashes, StageNames.SharedFiles })
        {
            Assert.Equal([IncrementalStepRunReason.Cached], reasons[stage]);
        }
    }

    [Fact]
    public void A_further_listed_value_emits_the_values_anew_and_no_other_document()
    {
        var before = Start();
        var after = before.ReplaceAdditionalText(_start, new Document(_start.Path, Repository.StartDocument.Replace("12.步骤强制终止失败", "12.步骤强制终止失败; 13.更多", StringComparison.Ordinal))).RunGenerators(_project.Compilation, Cancellation);
        var reasons = Reasons(after);

        Assert.Equal([IncrementalStepRunReason.Modified], reasons[StageNames.Project]);
        Assert.Equal(["Job.GetStepInstanceStatus.g.cs", "Job._Values.g.cs"], Changed(before, after));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], reasons[StageNames.Apis].OrderDescending());
    }

    [Fact]
    public void A_moved_line_reports_anew_and_regenerates_nothing()
    {
        var untyped = new Document(_first.Path, Page("first", "name").Replace(" Type |", "", StringComparison.Ordinal).Replace(" string |", "", StringComparison.Ordinal));
        var before = Start().ReplaceAdditionalText(_first, untyped).RunGenerators(_project.Compilation, Cancellation);
        var after = before.ReplaceAdditionalText(untyped, new Document(_first.Path, "\n\n" + untyped.GetText(Cancellation))).RunGenerators(_project.Compilation, Cancellation);
        var reasons = Reasons(after);

        Assert.Contains(IncrementalStepRunReason.Modified, reasons[StageNames.Documents]);
        Assert.Equal([IncrementalStepRunReason.Unchanged], reasons[StageNames.Links]);
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], reasons[StageNames.Joined].Order());
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[StageNames.Apis].Distinct());
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[StageNames.SharedFiles]);
        Assert.Equal([IncrementalStepRunReason.Modified], reasons[StageNames.Findings]);
        Assert.Empty(Made(before, after));
        Assert.NotEmpty(before.GetRunResult().Diagnostics);
        Assert.Equal(
            before.GetRunResult().Diagnostics.Select(static finding => finding.Location.GetLineSpan().StartLinePosition.Line + 2),
            after.GetRunResult().Diagnostics.Select(static finding => finding.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void An_option_regenerates_but_parses_nothing_again()
    {
        var before = Start();
        var after = before.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(new() { ["RootNamespace"] = "Other" })).RunGenerators(_project.Compilation, Cancellation);
        var reasons = Reasons(after);
        Assert.Equal([IncrementalStepRunReason.Modified], reasons[StageNames.Settings]);
        Assert.Equal([IncrementalStepRunReason.Unchanged], reasons[StageNames.Texts].Distinct());
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[StageNames.Documents].Distinct());
        Assert.Equal([IncrementalStepRunReason.Modified], reasons[StageNames.Apis].Distinct());
        Assert.Equal([IncrementalStepRunReason.Modified], reasons[StageNames.SharedFiles]);
    }

    [Fact]
    public void An_option_of_someone_else_regenerates_nothing()
    {
        var reasons = Reasons(StartWithOverride().WithUpdatedAnalyzerConfigOptions(new ProjectOptions(new() { ["RootNamespace"] = "Demo", ["Other"] = "1" })).RunGenerators(_project.Compilation, Cancellation));
        foreach (var (stage, stageReasons) in reasons)
        {
            var looks = stage is StageNames.Settings or StageNames.Texts or StageNames.Overrides;
            Assert.All(stageReasons, reason => Assert.Equal(looks ? IncrementalStepRunReason.Unchanged : IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void The_metadata_of_one_document_recomputes_its_own_rows_only()
    {
        var options = new ProjectOptions(new() { ["RootNamespace"] = "Demo" }, new() { [_first.Path] = new() { ["EsbMethod"] = "PUT" } });
        var before = Start();
        var after = before.WithUpdatedAnalyzerConfigOptions(options).RunGenerators(_project.Compilation, Cancellation);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], Reasons(after)[StageNames.Documents].OrderDescending());
        Assert.Equal(["Demo.First.g.cs"], Made(before, after));
    }

    [Fact]
    public void A_page_that_becomes_unreadable_takes_its_own_client_along_and_comes_back()
    {
        var bad = new Document(_first.Path, "");
        var driver = Start().ReplaceAdditionalText(_first, bad).RunGenerators(_project.Compilation, Cancellation);
        Assert.DoesNotContain(driver.GetRunResult().GeneratedTrees, static tree => tree.FilePath.EndsWith("Demo.First.g.cs", StringComparison.Ordinal));
        Assert.Contains(driver.GetRunResult().GeneratedTrees, static tree => tree.FilePath.EndsWith("Demo.Second.g.cs", StringComparison.Ordinal));

        var again = driver.ReplaceAdditionalText(bad, _first).RunGenerators(_project.Compilation, Cancellation);
        Assert.Equal(Texts(Start()).Select(static text => text.ToString()), Texts(again).Select(static text => text.ToString()));
    }

    [Fact]
    public void A_document_of_one_language_recomputes_what_both_share_and_no_other()
    {
        var chinese = new Document("specs/zh/first.md", ChinesePage("first", "name"));
        var before = Start().AddAdditionalTexts([chinese]).RunGenerators(_project.Compilation, Cancellation);
        var after = before.ReplaceAdditionalText(chinese, new Document(chinese.Path, chinese.GetText(Cancellation)!.ToString().Replace("name", "title", StringComparison.Ordinal))).RunGenerators(_project.Compilation, Cancellation);
        var reasons = Reasons(after);
        Assert.Equal([IncrementalStepRunReason.Modified], reasons[StageNames.Links]);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], reasons[StageNames.Apis].OrderDescending());
        Assert.Equal(["Demo.First.g.cs"], Made(before, after));
        Assert.Equal([IncrementalStepRunReason.Modified], reasons[StageNames.Project]);
        Assert.Equal([IncrementalStepRunReason.Unchanged], reasons[StageNames.SharedFiles]);
    }

    [Fact]
    public void An_edited_override_recomputes_its_own_API_only()
    {
        var before = StartWithOverride();
        var after = before.ReplaceAdditionalText(_override, Override("Headline")).RunGenerators(_project.Compilation, Cancellation);
        var reasons = Reasons(after);
        Assert.Equal([IncrementalStepRunReason.Modified], reasons[StageNames.Overrides]);
        Assert.Equal(["Demo.First.g.cs"], Made(before, after));

        // It says nothing of the document's address, so that no document is compiled again.
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[StageNames.Documents].Distinct());
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], reasons[StageNames.Apis].OrderDescending());
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[StageNames.SharedFiles]);
    }

    [Fact]
    public void An_override_that_comes_and_goes_recomputes_its_own_API_only()
    {
        var before = Start();
        var added = before.AddAdditionalTexts([_override]).RunGenerators(_project.Compilation, Cancellation);
        Assert.Equal(["Demo.First.g.cs"], Made(before, added));

        var removed = added.RemoveAdditionalTexts([_override]).RunGenerators(_project.Compilation, Cancellation);
        Assert.Equal(["Demo.First.g.cs"], Made(added, removed));
        Assert.Equal(Texts(Start()).Select(static text => text.ToString()), Texts(removed).Select(static text => text.ToString()));
    }

    [Fact]
    public void An_overrides_moved_line_reports_anew_and_regenerates_nothing()
    {
        var wrong = new Document(_override.Path, """{ "response": { "$.data.nothing": { "name": "X" } } }""");
        var before = Start().AddAdditionalTexts([wrong]).RunGenerators(_project.Compilation, Cancellation);
        var after = before.ReplaceAdditionalText(wrong, new Document(wrong.Path, "\n\n" + wrong.GetText(Cancellation))).RunGenerators(_project.Compilation, Cancellation);
        Assert.Empty(Changed(before, after));
        Assert.Equal([0, 2], new[] { before, after }.Select(static driver => driver.GetRunResult().Diagnostics.Single(static finding => finding.Id == "ESB0063").Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void An_overrides_address_parses_its_own_document_again()
    {
        var before = StartWithOverride();
        var after = before.ReplaceAdditionalText(_override, new Document(_override.Path, """{ "method": "PUT" }""")).RunGenerators(_project.Compilation, Cancellation);
        var reasons = Reasons(after);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], reasons[StageNames.Documents].OrderDescending());
        Assert.Equal(["Demo.First.g.cs"], Made(before, after));
    }

    [Fact]
    public void A_run_that_is_called_off_ends_at_once()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => _project.Driver(null, _start).RunGenerators(_project.Compilation, source.Token));
    }

    [Theory]
    [InlineData("true", "Demo.First.g.cs")]
    [InlineData("")]
    public void Another_value_in_an_example_recomputes_its_own_API_and_only_where_examples_are_embedded(string setting, params string[] expected)
    {
        var options = new ProjectOptions(new() { ["RootNamespace"] = "Demo", ["EsbExamples"] = setting });
        var driver = _project.Driver(options, _start, _first, _second).RunGenerators(_project.Compilation, Cancellation);
        var edited = new Document(_first.Path, _first.GetText(Cancellation)!.ToString().Replace("\"x\"", "\"y\"", StringComparison.Ordinal));
        var after = driver.ReplaceAdditionalText(_first, edited).RunGenerators(_project.Compilation, Cancellation);
        var reasons = Reasons(after);

        Assert.Equal(expected, Made(driver, after));
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[StageNames.SharedFiles]);
    }

    [Fact]
    public void A_further_document_leaves_the_others_alone()
    {
        var before = Start();
        var after = before.AddAdditionalTexts([new Document("specs/demo/third.md", Page("third", "name"))]).RunGenerators(_project.Compilation, Cancellation);
        var reasons = Reasons(after);
        Assert.Equal(1, reasons[StageNames.Documents].Count(static reason => reason == IncrementalStepRunReason.New));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, reasons[StageNames.Apis]);
        Assert.Contains("Demo.Third.g.cs", Made(before, after));
        Assert.DoesNotContain(Made(before, after), static name => name is "Demo.First.g.cs" or "Demo.Second.g.cs" or "Job.GetStepInstanceStatus.g.cs");
        Assert.Equal([IncrementalStepRunReason.Modified], reasons[StageNames.SharedFiles]);
    }

    [Fact]
    public void A_document_taken_away_leaves_what_others_say_alone()
    {
        var before = Start();
        var after = before.RemoveAdditionalTexts([_first]).RunGenerators(_project.Compilation, Cancellation);
        Assert.DoesNotContain("Demo.Second.g.cs", Changed(before, after));

        // Documents in front of it keep their rows; those behind move up by one.
        Assert.Equal(IncrementalStepRunReason.Cached, Reasons(after)[StageNames.Apis][0]);
        Assert.DoesNotContain(after.GetRunResult().GeneratedTrees, static tree => tree.FilePath.Contains("First", StringComparison.Ordinal));
    }

    [Fact]
    public void No_object_of_the_compiler_or_of_Markdig_is_held_by_a_stage()
    {
        var held = new HeldObjects();
        var translated = new Document("specs/zh/first.md", ChinesePage("first", "title"));
        var driver = StartWithOverride().AddAdditionalTexts([translated, new Document("specs/demo/second.esb.json", """{ "nothing": 1, "response": { "$.data": { "record": "Thing" }, "$.data.nothing": { "name": "X" } } }"""), new Document("specs/clash.md", Page("second", "other"))]).RunGenerators(_project.Compilation, Cancellation);
        Assert.Equal(["ESB0003", "ESB0050"], driver.GetRunResult().Diagnostics.Select(static finding => finding.Id).Where(static id => id is "ESB0003" or "ESB0050").Order(StringComparer.Ordinal).Distinct());
        foreach (var step in driver.GetRunResult().Results[0].TrackedSteps.Where(static step => step.Key is not (StageNames.OverrideFiles or StageNames.DocumentFiles) && StageNames.All.Contains(step.Key)).SelectMany(static step => step.Value))
        {
            foreach (var (value, _) in step.Outputs)
            {
                held.Visit(value);
            }
        }

        Assert.True(held.Count > 200, "The walk must have seen the models.");
        Assert.Empty(held.Foreign);
    }

    [Fact]
    public void The_walk_finds_what_must_not_be_held()
    {
        var text = SourceText.From("x");
        object[] values =
        [
            new Finding(Rules.Unreadable, default, Argument.Of(UnreadableReason.Empty)),
            Tuple.Create(new Dictionary<string, object> { ["a"] = new[] { Markdig.Markdown.Parse("x") } }),
            (Func<int>)(() => text.Length),
            ImmutableArray.Create<(int, Location)>((1, Location.None)),
            ((AdditionalText)_first, 1),
        ];
        var found = values.Select(static value =>
        {
            var held = new HeldObjects();
            held.Visit(value);
            return held.Foreign.Count;
        });
        Assert.Equal([0, 1, 1, 1, 1], found);
    }

    /// <summary>The sources that a run made anew, in ordinal order.</summary>
    private static IEnumerable<string> Made(GeneratorDriver before, GeneratorDriver after)
    {
        var known = Texts(before).ToHashSet(ReferenceEqualityComparer.Instance);
        return after.GetRunResult().Results[0].GeneratedSources.Where(source => !known.Contains(source.SourceText)).Select(static source => source.HintName).Order(StringComparer.Ordinal);
    }

    /// <summary>The sources whose text a run changed, in ordinal order.</summary>
    private static IEnumerable<string> Changed(GeneratorDriver before, GeneratorDriver after)
    {
        var known = Texts(before).Select(static text => text.ToString()).ToHashSet(StringComparer.Ordinal);
        return after.GetRunResult().Results[0].GeneratedSources.Where(source => !known.Contains(source.SourceText.ToString())).Select(static source => source.HintName).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<SourceText> Texts(GeneratorDriver driver) => driver.GetRunResult().Results[0].GeneratedSources.Select(static source => source.SourceText);

    private static string Page(string name, string field) => """
        ### Request address

        /api/c/compapi/v2/demo/NAME/

        ### Request method

        POST

        ### Return Result Example

        ```json
        {"result": true, "code": 0, "data": {"FIELD": "x"}}
        ```

        ### Return Result Description

        #### data

        | Field | Type | Description |
        |---|---|---|
        | FIELD | string | A text |
        """.Replace("NAME", name, StringComparison.Ordinal).Replace("FIELD", field, StringComparison.Ordinal);

    private static string ChinesePage(string name, string field) => Page(name, field)
        .Replace("Request address", "请求地址", StringComparison.Ordinal)
        .Replace("Request method", "请求方法", StringComparison.Ordinal)
        .Replace("Return Result Example", "返回结果示例", StringComparison.Ordinal);

    private static Dictionary<string, ImmutableArray<IncrementalStepRunReason>> Reasons(GeneratorDriver driver) =>
        driver.GetRunResult().Results[0].TrackedSteps
            .Where(static step => StageNames.All.Contains(step.Key))
            .ToDictionary(static step => step.Key, static step => step.Value.SelectMany(static run => run.Outputs).Select(static output => output.Reason).ToImmutableArray());

    private GeneratorDriver Start() => _project.Driver(null, _start, _first, _second).RunGenerators(_project.Compilation, Cancellation);

    private GeneratorDriver StartWithOverride() => Start().AddAdditionalTexts([_override]).RunGenerators(_project.Compilation, Cancellation);

    private static Document Override(string name) => new("specs/demo/first.esb.json", $$"""{ "response": { "$.data.name": { "name": "{{name}}" } } }""");
}
