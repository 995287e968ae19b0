using Xunit;

namespace EsbGen.Package.Tests;

/// <summary>An override beside a document needs no configuration.</summary>
public sealed class OverridePackageTests(PackedPackage package)
{
    private const string Document = "specs/job/get_step_instance_status.md";
    private const string Override = "specs/job/get_step_instance_status.esb.json";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_picked_up_heard_of_and_noticed_by_the_next_build()
    {
        var bare = package.NewConsumer("Bare", "Override");
        string[] emit = ["-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=obj/generated"];
        bare.Write(Override, """
            {
              "$schema": "../../obj/esb.schema.json",
              "response": {
                "$.data.step_instance_analyse_result[*]": { "record": "StepOutcome" },
                "$.data.nothing": { "name": "Nothing" }
              }
            }
            """);

        var built = (await bare.BuildAsync(Cancellation, emit)).ShouldSucceed();

        var warning = Assert.Single(built.Complaints);
        Assert.Contains("get_step_instance_status.esb.json(5,5): warning ESB0063: '$.data.nothing' does not match any member of the response.", warning, StringComparison.Ordinal);
        Assert.Contains("public sealed partial record StepOutcome\n", Generated(bare), StringComparison.Ordinal);

        // What "$schema" names is there, and is the package's own.
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(package.Content, "buildTransitive", "esb.schema.json"), Cancellation),
            await File.ReadAllTextAsync(Path.Combine(bare.Folder, "obj", "esb.schema.json"), Cancellation));

        bare.Write(Override, """{ "response": { "$.data.step_instance_analyse_result[*]": { "record": "StepGroup" } } }""");
        Assert.Empty((await bare.BuildAsync(Cancellation, ["--no-restore", .. emit])).ShouldSucceed().Complaints);
        Assert.Contains("public sealed partial record StepGroup\n", Generated(bare), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_globs_of_documents_tell_where_overrides_lie()
    {
        var bare = package.NewConsumer("Bare", "OverrideSelection");
        bare.Write(Override, "{ }");
        bare.Write("docs/one.markdown", "");
        bare.Write("docs/one.esb.json", "{ }");
        bare.Write("specs/settings.json", "{ }");
        bare.Write("obj/specs/copied.esb.json", "{ }");
        (await bare.DotNetAsync(Cancellation, "restore")).ShouldSucceed();

        Assert.Equal(["specs/README.md", Override, Document], await ListAsync(bare));
        Assert.Equal([Override, Document], await ListAsync(bare, "-p:EsbSpecs=specs/job/*.md"));
        Assert.Equal([Override, Document], await ListAsync(bare, "-p:EsbSpecs=" + Document));
        Assert.Equal(["docs/one.esb.json", "docs/one.markdown"], await ListAsync(bare, "-p:EsbSpecs=docs/*.markdown"));
        Assert.Equal(["specs/README.md", Override, Document, "specs/settings.json"], await ListAsync(bare, "-p:EsbSpecs=specs/**/*"));
        Assert.Empty(await ListAsync(bare, "-p:EsbSpecs=none"));
    }

    private static string Generated(Consumer consumer) => File.ReadAllText(
        Directory.EnumerateFiles(Path.Combine(consumer.Folder, "obj", "generated"), "Job.GetStepInstanceStatus.g.cs", SearchOption.AllDirectories).Single()).ReplaceLineEndings("\n");

    private static async Task<IEnumerable<string>> ListAsync(Consumer consumer, params string[] properties)
    {
        var result = await consumer.DotNetAsync(Cancellation, ["msbuild", "-getItem:AdditionalFiles", .. properties]);
        using var json = System.Text.Json.JsonDocument.Parse(result.ShouldSucceed().Output);
        return [.. json.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!.Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }
}
