using EsbGen.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EsbGen.Generator.Tests.Wording;

/// <summary>What prose tells of members, in the generated code.</summary>
public sealed class FactsTests
{
    private const string Page = """
        ### Request address

        /api/c/compapi/v2/demo/run_thing/

        ### Request Parameters

        | Field | Type | Required | Description |
        |---|---|---|---|
        | host | string | no | Host. Deprecated, use "ids" \\ instead |
        | old | string | yes | Deprecated |
        | ids | string | no | Numbers, separated by commas, within 64 characters |
        | limit | int | no | Limit, default 20, range 1-500 |
        | least | int | no | The value>=0 |
        | name | string | no | Name, default is "a\nb" |
        | flag | bool | no | Flag, default false |
        | kind | int | no | 1: one, 2: two. The default is 2 |
        | size | int | no | 1: small, 2: big, default is -1 |
        | mode | string | no | optional values: fast, slow, default: slow |
        | level | string | no | optional values: low, high, default: other |
        """;

    [Fact]
    public void Attributes_say_what_the_prose_says()
    {
        var text = Generate(new Project());
        Assert.Contains("[global::System.Obsolete(\"Deprecated, use \\\"ids\\\" \\\\ instead\")]", text, StringComparison.Ordinal);
        Assert.Contains("[global::System.ComponentModel.DefaultValue(20L)]", text, StringComparison.Ordinal);
        Assert.Contains("[global::System.ComponentModel.DefaultValue(false)]", text, StringComparison.Ordinal);
        Assert.Contains("[global::System.ComponentModel.DataAnnotations.Range(1D, 500D)]", text, StringComparison.Ordinal);
        Assert.Contains("[global::System.ComponentModel.DataAnnotations.Range(0D, double.PositiveInfinity)]", text, StringComparison.Ordinal);
        Assert.Contains("[global::System.ComponentModel.DataAnnotations.StringLength(64)]", text, StringComparison.Ordinal);
        Assert.Contains("[global::System.ComponentModel.DefaultValue(KindOneAndTwo.Two)]", text, StringComparison.Ordinal);
        Assert.Contains("[global::System.ComponentModel.DefaultValue((SizeSmallAndBig)(-1L))]", text, StringComparison.Ordinal);
        Assert.Contains("[global::System.ComponentModel.DefaultValue(ModeFastOrSlow.Values.Slow)]", text, StringComparison.Ordinal);
        Assert.Contains("[global::System.ComponentModel.DefaultValue(\"other\")]", text, StringComparison.Ordinal);
        Assert.Contains("public IReadOnlyList<string> IdsItems", text, StringComparison.Ordinal);
    }

    /// <summary>Who must set a member cannot heed that it is deprecated; the compiler warns of the pair too.</summary>
    [Fact]
    public void A_required_member_is_not_marked_obsolete() =>
        Assert.Equal(1, Generate(new Project()).Split("[global::System.Obsolete(").Length - 1);

    [Fact]
    public void A_caller_is_warned_of_a_deprecated_member_and_the_generated_code_is_not()
    {
        var run = new Project().Run(("specs/demo/run_thing.md", Page));
        Assert.Empty(Warnings(run.Compilation));
        var caller = CSharpSyntaxTree.ParseText("""
            using Demo.Esb.Demo;
            internal static class Caller
            {
                public static RunThingRequest Make() => new() { Old = "", Host = "a", IdsItems = ["1", "2"] };
            }
            """, (CSharpParseOptions)run.Compilation.SyntaxTrees.First().Options, cancellationToken: TestContext.Current.CancellationToken);
        var warning = Assert.Single(Warnings(run.Compilation.AddSyntaxTrees(caller)));
        Assert.Equal("CS0618", warning.Id);
    }

    [Fact]
    public async Task A_project_without_the_attributes_does_without()
    {
        var references = await Framework.NetStandard20.ReferencesAsync(TestContext.Current.CancellationToken);
        var without = references.Where(static reference => !Path.GetFileName(reference.Display!).StartsWith("System.ComponentModel.Annotations", StringComparison.Ordinal));
        var run = new Project(references: without).Run(("specs/demo/run_thing.md", Page));
        Assert.Empty(Warnings(run.Compilation));
        var text = run.Sources.Single(static source => source.HintName == "Demo.RunThing.g.cs").SourceText.ToString();
        Assert.DoesNotContain("DataAnnotations", text, StringComparison.Ordinal);
        Assert.Contains("DefaultValue(20L)", text, StringComparison.Ordinal);
    }

    private static string Generate(Project project) =>
        project.Run(("specs/demo/run_thing.md", Page)).Sources.Single(static source => source.HintName == "Demo.RunThing.g.cs").SourceText.ToString();

    private static List<Diagnostic> Warnings(Compilation compilation) =>
        [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
}
