namespace EsbGen.Generator.Tests.Overriding;

/// <summary>Names that an override gives live beside those of the whole system.</summary>
public sealed class SharedNameTests
{
    private const string Second = "specs/demo/list_things.md";
    private const string SecondOverride = "specs/demo/list_things.esb.json";

    private static readonly string SecondText = OverridePage.Text.Replace("get_thing", "list_things", StringComparison.Ordinal);

    [Fact]
    public void A_values_name_is_that_of_the_shared_type()
    {
        var run = OverridePage.Run("""{ "response": { "$.data.step_list[*].status": { "values": { "1": "Queued", "3": "Finished" } } } }""", (Second, SecondText));
        Assert.Empty(run.FindingLines);
        Assert.Equal("Queued = 1, Running = 2, Finished = 3", Values(run, "StatusWaitingToDone"));
        Assert.Equal("StatusWaitingToDone Status", run.Member("ListThingsResponseDataStepList", "status"));
    }

    [Fact]
    public void Values_may_swap_their_names()
    {
        var run = OverridePage.Answer("\"$.data.step_list[*].status\": { \"values\": { \"1\": \"Done\", \"3\": \"Waiting\" } }");
        Assert.Empty(run.FindingLines);
        Assert.Equal("Done = 1, Running = 2, Waiting = 3", Values(run, "StatusWaitingToDone"));
    }

    [Fact]
    public void Two_names_for_one_value_stand_beside_each_other()
    {
        var run = OverridePage.Run("""{ "response": { "$.data.step_list[*].status": { "values": { "1": "Queued" } } } }""",
            (Second, SecondText), (SecondOverride, """{ "response": { "$.data.step_list[*].status": { "values": { "1": "Pending" } } } }"""));
        Assert.Empty(run.FindingLines);
        Assert.Equal("Pending = 1, Queued = 1, Running = 2, Done = 3", Values(run, "StatusWaitingToDone"));
    }

    [Fact]
    public void A_name_that_another_document_gives_another_value_takes_none_away()
    {
        // Both lists are one type; in the second document the middle value is called as the override calls the first one.
        var run = OverridePage.Run("""{ "response": { "$.data.step_list[*].status": { "values": { "1": "Active" } } } }""",
            (Second, SecondText.Replace("2: running", "2: active", StringComparison.Ordinal)));
        Assert.Empty(run.FindingLines);
        Assert.Equal("Active = 1, Running = 2, Done = 3", Values(run, "StatusWaitingToDone"));

        run = OverridePage.Run("""{ "response": { "$.data.step_list[*].status": { "values": { "1": "Active", "2": "Passive" } } } }""",
            (Second, SecondText), (SecondOverride, """{ "response": { "$.data.step_list[*].status": { "values": { "2": "Active", "3": "Passive" } } } }"""));
        Assert.Empty(run.FindingLines);
        Assert.Equal("Active = 1, Passive = 2, PassiveValue3 = 3", Values(run, "StatusWaitingToDone"));
    }

    [Fact]
    public void A_name_by_number_gives_way_to_a_chosen_one()
    {
        var options = new ProjectOptions(new() { ["RootNamespace"] = "Demo", ["EsbEnumNames"] = "values" });
        var run = new Project().Run(options, (OverridePage.Path, OverridePage.Text), (OverridePage.OverridePath, """{ "response": { "$.data.step_list[*].status": { "values": { "2": "Busy" } } } }"""));
        var type = Assert.Single(run.Load().GetTypes(), static type => type.IsEnum && type.Name.StartsWith("Status", StringComparison.Ordinal));
        Assert.Equal(["Value1", "Busy", "Value3"], Enum.GetNames(type));
    }

    [Fact]
    public void Of_two_APIs_records_of_one_name_the_first_by_path_has_it()
    {
        const string Json = """{ "response": { "$.data": { "record": "Thing" } } }""";
        var run = OverridePage.Run(Json, (Second, SecondText), (SecondOverride, Json));
        Assert.Equal(
            "ESB0106 1:29-1:46 The name 'Thing' is already used by the override of 'specs/demo/get_thing.md'. Choose another name.",
            run.Only());
        Assert.Equal(SecondOverride, run.Findings[0].Location.GetLineSpan().Path);
        Assert.Equal("long Total", run.Member("Thing", "total"));
        Assert.Equal("long Total", run.Member("ListThingsResponseData", "total"));
    }

    [Theory]
    [InlineData("ListThingsResponseData", "ESB0107")]
    [InlineData("ListThingsRequestFilter", "ESB0107")]
    [InlineData("ListThingsEndpoint", "ESB0107")]
    [InlineData("DemoClient", "ESB0109")]
    public void No_record_takes_the_name_of_what_another_document_makes(string name, string id)
    {
        var run = OverridePage.Run($$"""{ "response": { "$.data": { "record": "{{name}}" } } }""", (Second, SecondText));
        Assert.StartsWith(id, run.Only(), StringComparison.Ordinal);
        run.Load();
    }

    [Fact]
    public void Systems_have_names_of_their_own()
    {
        const string Json = """{ "response": { "$.data": { "record": "Thing" } } }""";
        var run = OverridePage.Run(Json, ("specs/other/get_thing.md", OverridePage.Text.Replace("/demo/", "/other/", StringComparison.Ordinal)), ("specs/other/get_thing.esb.json", Json));
        Assert.Empty(run.FindingLines);
        run.Load();
    }

    private static string Values(ProjectRun run, string type)
    {
        var values = run.Load().GetType("Demo.Esb.Demo." + type, throwOnError: true)!;
        return string.Join(", ", values.GetFields().Where(static field => field.IsLiteral).Select(static field => $"{field.Name} = {field.GetRawConstantValue()}"));
    }
}
