namespace EsbGen.Generator.Tests.Snapshots;

/// <summary>What is generated, file by file, for every framework. Where an older one needs more, that lies beside.</summary>
public sealed class SnapshotTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Frameworks => ["net10.0", "net8.0", "netstandard2.0"];

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task The_start_document_becomes_a_typed_client(string framework)
    {
        const string Document = "specs/job/get_step_instance_status.md";
        var test = Test(framework);
        test.Add(Document, Repository.StartDocument);
        test.Expect("ESB0020", Document, 63, 15, 63, 19);
        test.Expect("ESB0030", Document, 114, 34, 114, 37);
        test.Expect("ESB0042", Document, 140, 6, 140, 25);
        test.Expect("ESB0030", Document, 145, 21, 145, 24);
        await test.RunAsync(Repository.Beside("StartDocument"), OlderFolder(framework), Cancellation);
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task Queries_lists_dictionaries_and_recursion_become_types(string framework)
    {
        const string Document = "specs/forest/list_trees.md";
        var test = Test(framework);
        test.Add(Document, await File.ReadAllTextAsync(Repository.Beside("list_trees.md"), Cancellation));
        test.Expect("ESB0034", Document, 47, 14, 47, 25);
        test.Expect("ESB0034", Document, 47, 33, 47, 40);
        test.Expect("ESB0034", Document, 60, 5, 60, 12);
        test.Expect("ESB0034", Document, 66, 30, 66, 36);
        await test.RunAsync(Repository.Beside("Shapes"), OlderFolder(framework), Cancellation);
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task A_list_in_pages_has_a_method_that_reads_all_of_it(string framework)
    {
        var test = Test(framework);
        test.Add("specs/forest/list_birds.md", await File.ReadAllTextAsync(Repository.Beside("list_birds.md"), Cancellation));
        await test.RunAsync(Repository.Beside("Pages"), OlderFolder(framework), Cancellation);
    }

    private static Verification Test(string framework) => new(framework switch
    {
        "net10.0" => Framework.Net100,
        "net8.0" => Framework.Net80,
        _ => Framework.NetStandard20,
    });

    private static string? OlderFolder(string framework) => framework == "netstandard2.0" ? Repository.Beside("NetStandard") : null;
}
