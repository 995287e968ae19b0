using System.Collections.Immutable;
using EsbGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Incrementality;

/// <summary>What runs again after an edit, stage by stage, and what does not.</summary>
public sealed class StageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly Project _project = new();
    private readonly Document _start = new("specs/job/get_step_instance_status.md", Repository.StartDocument);
    private readonly Document _first = new("specs/demo/first.md", Page("first", "name"));
    private readonly Document _second = new("specs/demo/second.md", Page("second", "name"));

    [Fact]
    public void Every_stage_is_named() => Assert.Equal(StageNames.All.Order(StringComparer.Ordinal), Reasons(Start()).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Unrelated_CSharp_recomputes_no_stage()
    {
        var driver = Start();
        _project.EditCode();
        var reasons = Reasons(driver.RunGenerators(_project.Compilation, Cancellation));
        foreach (var (stage, stageReasons) in reasons)
        {
            // The one stage that looks at the compilation finds the same there.
            Assert.All(stageReasons, reason => Assert.Equal(stage == StageNames.ReadConsumer ? IncrementalStepRunReason.Unchanged : IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void An_edited_document_recomputes_its_own_stages_only()
    {
        var reasons = Reasons(Start().ReplaceAdditionalText(_first, new Document(_first.Path, Page("first", "title"))).RunGenerators(_project.Compilation, Cancellation));
        foreach (var stage in new[] { StageNames.SelectDocuments, StageNames.ParseAndBind, StageNames.ExtractApi, StageNames.MergeTranslations, StageNames.EmitApi })
        {
            Assert.Equal(1, reasons[stage].Count(static reason => reason == IncrementalStepRunReason.Modified));
            Assert.Equal(2, reasons[stage].Count(static reason => reason is IncrementalStepRunReason.Cached));
        }

        Assert.Equal([IncrementalStepRunReason.Cached], reasons[StageNames.FindClashes].Distinct());
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[StageNames.EmitClients].Distinct());
    }

    [Fact]
    public void A_moved_line_reports_anew_and_regenerates_nothing()
    {
        var before = Start();
        var after = before.ReplaceAdditionalText(_start, new Document(_start.Path, "\n\n" + Repository.StartDocument)).RunGenerators(_project.Compilation, Cancellation);
        var reasons = Reasons(after);

        Assert.Contains(IncrementalStepRunReason.Modified, reasons[StageNames.ParseAndBind]);
        Assert.Contains(IncrementalStepRunReason.Modified, reasons[StageNames.ExtractFindings]);
        Assert.All(reasons[StageNames.ExtractApi], static reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[StageNames.EmitApi].Distinct());
        Assert.Equal(
            before.GetRunResult().Diagnostics.Select(static finding => finding.Location.GetLineSpan().StartLinePosition.Line + 2),
            after.GetRunResult().Diagnostics.Select(static finding => finding.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void An_option_regenerates_but_parses_nothing_again()
    {
        var reasons = Reasons(Start().WithUpdatedAnalyzerConfigOptions(new ProjectOptions(new() { ["RootNamespace"] = "Other" })).RunGenerators(_project.Compilation, Cancellation));
        Assert.Equal([IncrementalStepRunReason.Modified], reasons[StageNames.ReadSettings]);
        Assert.Equal([IncrementalStepRunReason.Cached], reasons[StageNames.ParseAndBind].Distinct());
        Assert.Equal([IncrementalStepRunReason.Modified], reasons[StageNames.EmitApi].Distinct());
    }

    [Fact]
    public void A_further_document_leaves_the_others_alone()
    {
        var reasons = Reasons(Start().AddAdditionalTexts([new Document("specs/demo/third.md", Page("third", "name"))]).RunGenerators(_project.Compilation, Cancellation));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.New], reasons[StageNames.ParseAndBind].OrderBy(static reason => reason == IncrementalStepRunReason.New));
        Assert.Equal(1, reasons[StageNames.EmitApi].Count(static reason => reason == IncrementalStepRunReason.New));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, reasons[StageNames.EmitApi]);
        Assert.Equal([IncrementalStepRunReason.Modified], reasons[StageNames.EmitClients]);
    }

    [Fact]
    public void A_document_taken_away_leaves_the_others_alone()
    {
        var driver = Start().RemoveAdditionalTexts([_second]).RunGenerators(_project.Compilation, Cancellation);
        var reasons = Reasons(driver);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, reasons[StageNames.EmitApi]);
        Assert.Equal(1, reasons[StageNames.EmitApi].Count(static reason => reason == IncrementalStepRunReason.Removed));
        Assert.DoesNotContain(driver.GetRunResult().GeneratedTrees, static tree => tree.FilePath.Contains("Second", StringComparison.Ordinal));
    }

    [Fact]
    public void No_object_of_the_compiler_or_of_Markdig_is_held_by_a_stage()
    {
        var held = new HeldObjects();
        foreach (var step in Start().GetRunResult().Results[0].TrackedSteps.Where(static step => StageNames.All.Contains(step.Key)).SelectMany(static step => step.Value))
        {
            foreach (var (value, _) in step.Outputs)
            {
                held.Visit(value);
            }
        }

        Assert.True(held.Count > 200, "The walk must have seen the models.");
        Assert.Empty(held.Foreign);
    }

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

    private static Dictionary<string, ImmutableArray<IncrementalStepRunReason>> Reasons(GeneratorDriver driver) =>
        driver.GetRunResult().Results[0].TrackedSteps
            .Where(static step => StageNames.All.Contains(step.Key))
            .ToDictionary(static step => step.Key, static step => step.Value.SelectMany(static run => run.Outputs).Select(static output => output.Reason).ToImmutableArray());

    private GeneratorDriver Start() => _project.Driver(null, _start, _first, _second).RunGenerators(_project.Compilation, Cancellation);
}
