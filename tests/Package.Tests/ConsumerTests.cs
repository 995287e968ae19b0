using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace EsbGen.Package.Tests;

/// <summary>Projects outside the repository restore the packed package, build with every warning as an error, and run.</summary>
public partial class ConsumerTests(PackedPackage package)
{
    private const string Printed = """
        sent: 2 790001
        finished: True
        ip: 10.0.0.7
        total time: 1.25
        unknown: kept
        configured: configured-app
        endpoint: /api/c/compapi/v2/job/get_step_instance_status/
        faked: scripted, then my_job, then 9900403
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_calls_through_its_generated_client_on_the_runtime_and_as_native_code()
    {
        var app = package.NewConsumer("App", "App");

        (await app.BuildAsync(Cancellation)).ShouldSucceed();
        var managed = (await app.DotNetAsync(Cancellation, "run", "--no-build")).ShouldSucceed();
        Assert.Equal(Printed, managed.Output.Trim());

        var published = (await app.DotNetAsync(Cancellation, "publish", "-o", Path.Combine(app.Folder, "native"))).ShouldSucceed();
        Assert.Empty(published.Complaints);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(app.Folder, "native"), "*.dll"));
        var native = await Command.RunAsync(app.Folder, Path.Combine(app.Folder, "native", OperatingSystem.IsWindows() ? "App.exe" : "App"), Cancellation);
        Assert.Equal(Printed, native.ShouldSucceed().Output.Trim());
    }

    [Fact]
    public async Task A_library_in_the_oldest_supported_CSharp_builds_for_netstandard_and_net8()
    {
        var library = package.NewConsumer("Library", "Library");

        var built = (await library.BuildAsync(Cancellation)).ShouldSucceed();

        Assert.Empty(built.Complaints);
        Assert.True(File.Exists(Path.Combine(library.Folder, "bin", "Debug", "net8.0", "Library.dll")));

        // A program on .NET that references the netstandard library brings the runtime of its own framework.
        var netstandard = new PackedRuntimeContext(package).LoadFromAssemblyPath(
            Path.Combine(library.Folder, "bin", "Debug", "netstandard2.0", "Library.dll"));
        Assert.Contains("\"is_finished\":true", RoundTrip(netstandard, "GetStepInstanceStatusResponse", """{"data":{"is_finished":true}}"""), StringComparison.Ordinal);
        Assert.Contains("\"bk_biz_id\":2", RoundTrip(netstandard, "GetStepInstanceStatusRequest", """{"bk_biz_id":2}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CSharp_11_gets_one_error_that_says_so()
    {
        var bare = package.NewConsumer("Bare", "CSharp11");

        var built = await bare.BuildAsync(Cancellation, "-p:LangVersion=11");

        Assert.NotEqual(0, built.ExitCode);
        var error = Assert.Single(built.Complaints, complaint => complaint.Contains(": error ", StringComparison.Ordinal));
        Assert.Matches(EsbError(), error);
        Assert.Contains("12", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_documents_own_defects_are_told_on_their_lines_when_asked_for_and_each_can_be_silenced()
    {
        var bare = package.NewConsumer("Bare", "Findings");

        Assert.Empty((await bare.BuildAsync(Cancellation)).ShouldSucceed().Complaints);

        var told = (await bare.BuildAsync(Cancellation, "--no-restore", "-p:EsbFindings=warning")).ShouldSucceed().Complaints;
        Assert.Equal(
            ["(114,34): warning ESB0030", "(140,6): warning ESB0042", "(145,21): warning ESB0030", "(63,15): warning ESB0020"],
            Findings(told, 1).Order(StringComparer.Ordinal));

        var rest = (await bare.BuildAsync(Cancellation, "--no-restore", "--no-incremental", "-p:EsbFindings=warning", "-p:NoWarn=ESB0030")).ShouldSucceed().Complaints;
        Assert.Equal(["ESB0020", "ESB0042"], Findings(rest, 2).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_document_that_comes_goes_or_changes_is_noticed_by_the_next_build()
    {
        var bare = package.NewConsumer("Bare", "Incremental");
        string[] emit = ["-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=obj/generated"];
        (await bare.BuildAsync(Cancellation, emit)).ShouldSucceed();
        Assert.Equal(["Job.GetStepInstanceStatus.g.cs"], Documents(bare));

        // Its time does not tell that it is new.
        const string Second = "specs/job/get_job_name.md";
        bare.Write(Second, (await File.ReadAllTextAsync(Repository.Document, Cancellation))
            .Replace("get_step_instance_status", "get_job_name", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(Path.Combine(bare.Folder, Second), DateTime.UtcNow.AddYears(-1));
        (await bare.BuildAsync(Cancellation, ["--no-restore", .. emit])).ShouldSucceed();
        Assert.Equal(["Job.GetJobName.g.cs", "Job.GetStepInstanceStatus.g.cs"], Documents(bare));

        File.Delete(Path.Combine(bare.Folder, "specs/job/get_step_instance_status.md"));
        Directory.Delete(Path.Combine(bare.Folder, "obj/generated"), recursive: true);
        (await bare.BuildAsync(Cancellation, ["--no-restore", .. emit])).ShouldSucceed();
        Assert.Equal(["Job.GetJobName.g.cs"], Documents(bare));
    }

    private static IEnumerable<string> Findings(IEnumerable<string> complaints, int group) =>
        complaints.Select(line => DocumentFinding().Match(line)).Where(match => match.Success).Select(match => match.Groups[group].Value);

    private static string RoundTrip(Assembly library, string record, string json)
    {
        var type = library.GetType($"Acme.Jobs.Esb.Job.{record}", throwOnError: true)!;
        return JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type);
    }

    private static string[] Documents(Consumer consumer) => [.. consumer.GeneratedFiles().Where(file => file.StartsWith("Job.Get", StringComparison.Ordinal))];

    [GeneratedRegex(@"^[^ ]*get_step_instance_status\.md(\(\d+,\d+\): warning (ESB\d{4})): ")]
    private static partial Regex DocumentFinding();

    [GeneratedRegex("error ESB[0-9]{4}: ")]
    private static partial Regex EsbError();
}
