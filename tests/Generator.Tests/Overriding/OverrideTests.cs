namespace EsbGen.Generator.Tests.Overriding;

/// <summary>What each setting of an override changes.</summary>
public sealed class OverrideTests
{
    [Fact]
    public void Without_one_the_document_decides()
    {
        var run = OverridePage.Run("{ }");
        Assert.Empty(run.FindingLines);
        Assert.Equal("required long ThingId", run.Member("GetThingRequest", "thing_id"));
        Assert.Equal("string? Hint", run.Member("GetThingRequest", "hint"));
        Assert.Equal("StatusWaitingToDone Status", run.Member("GetThingResponseDataStepList", "status"));
        Assert.Equal("IReadOnlyList<JsonElement> Rest", run.Member("GetThingResponseData", "rest"));
    }

    [Fact]
    public void A_member_is_renamed_and_keeps_its_name_on_the_wire()
    {
        var run = OverridePage.Run("""
            {
              "request": { "$.thing_id": { "name": "Number" } },
              "response": { "$.data.step_list[*].status": { "name": "State" }, "$.data.owners[*].name": { "name": "Label" } }
            }
            """);
        Assert.Empty(run.FindingLines);
        Assert.Equal("required long Number", run.Member("GetThingRequest", "thing_id"));
        Assert.Equal("StatusWaitingToDone State", run.Member("GetThingResponseDataStepList", "status"));
        Assert.Equal("string Label", run.Member("GetThingResponseDataOwners", "name"));
        Assert.Contains("\"status\":7", run.RoundTrip("GetThingResponse", """{"data":{"step_list":[{"status":7}]}}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_members_may_swap_their_names()
    {
        var run = OverridePage.Answer("\"$.data.step_list[*].status\": { \"name\": \"Name\" }, \"$.data.step_list[*].name\": { \"name\": \"Status\" }");
        Assert.Empty(run.FindingLines);
        Assert.Equal("StatusWaitingToDone Name", run.Member("GetThingResponseDataStepList", "status"));
        Assert.Equal("string Status", run.Member("GetThingResponseDataStepList", "name"));
    }

    [Fact]
    public void The_view_of_a_text_as_a_list_takes_the_new_name()
    {
        var source = OverridePage.Request("\"$.targets\": { \"name\": \"Addresses\" }").Source("Demo.GetThing.g.cs");
        Assert.Contains("public IReadOnlyList<string> AddressesItems", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_are_renamed_wherever_they_are_used()
    {
        var run = OverridePage.Run("""
            {
              "request": { "$": { "record": "ThingQuery" }, "$.filter": { "record": "ThingFilter" } },
              "response": {
                "$": { "record": "ThingAnswer" },
                "$.data": { "record": "Thing" },
                "$.data.step_list[*]": { "record": "ThingStep" },
                "$.data.step_list[*].step": { "record": "Step" },
                "$.data.owners[*]": { "record": "Owner" }
              }
            }
            """);
        Assert.Empty(run.FindingLines);
        Assert.Equal("ThingFilter? Filter", run.Member("ThingQuery", "filter"));
        Assert.Equal("IReadOnlyList<ThingStep> StepList", run.Member("Thing", "step_list"));
        Assert.Equal("Step Step", run.Member("ThingStep", "step"));
        Assert.Equal("IReadOnlyDictionary<string, Owner> Owners", run.Member("Thing", "owners"));
        Assert.Contains("Task<ThingAnswer> GetThingAsync(ThingQuery request,", run.Source("Demo.GetThing.g.cs"), StringComparison.Ordinal);
        Assert.Contains("\"id\":3", run.RoundTrip("ThingAnswer", """{"data":{"step_list":[{"step":{"id":3}}]}}"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string", "string Total")]
    [InlineData("int", "")]
    [InlineData("float", "double Total")]
    [InlineData("decimal", "decimal Total")]
    [InlineData("bool", "bool Total")]
    [InlineData("json", "JsonElement? Total")]
    [InlineData("datetime", "EsbDateTime Total")]
    [InlineData("date", "EsbDate Total")]
    [InlineData("unix_seconds", "EsbUnixSeconds Total")]
    [InlineData("unix_milliseconds", "EsbUnixMilliseconds Total")]
    [InlineData("object", "GetThingResponseDataTotal Total")]
    [InlineData("int[]", "IReadOnlyList<long> Total")]
    [InlineData("string?[]{}", "IReadOnlyDictionary<string, IReadOnlyList<string?>> Total")]
    [InlineData("object{}", "IReadOnlyDictionary<string, GetThingResponseDataTotal> Total")]
    [InlineData("json[]", "IReadOnlyList<JsonElement> Total")]
    public void A_member_gets_the_type(string type, string member)
    {
        var run = OverridePage.Answer($"\"$.data.total\": {{ \"type\": \"{type}\" }}");
        if (member.Length == 0)
        {
            Assert.StartsWith("ESB0064", run.Only(), StringComparison.Ordinal);
            return;
        }

        Assert.Empty(run.FindingLines);
        Assert.Equal(member, run.Member("GetThingResponseData", "total"));
    }

    [Fact]
    public void A_type_that_reads_otherwise_takes_no_default_or_limit_along()
    {
        var run = OverridePage.Request("\"$.hint\": { \"type\": \"bool\" }, \"$.targets\": { \"type\": \"string[]\" }");
        Assert.Empty(run.FindingLines);
        Assert.Equal("bool? Hint", run.Member("GetThingRequest", "hint"));
        Assert.Equal("IReadOnlyList<string>? Targets", run.Member("GetThingRequest", "targets"));
        Assert.DoesNotContain("none", Attributes(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_get_a_type_and_may_be_null()
    {
        var run = OverridePage.Answer("\"$.data.rest[*]\": { \"type\": \"int\" }, \"$.data.tags[*]\": { \"nullable\": true }");
        Assert.Empty(run.FindingLines);
        Assert.Equal("IReadOnlyList<long> Rest", run.Member("GetThingResponseData", "rest"));
        Assert.Equal("IReadOnlyList<string?> Tags", run.Member("GetThingResponseData", "tags"));
    }

    [Fact]
    public void Parameters_are_required_or_optional()
    {
        var run = OverridePage.Request("\"$.thing_id\": { \"required\": false }, \"$.hint\": { \"required\": true }, \"$.filter\": { \"required\": true, \"nullable\": true }");
        Assert.Empty(run.FindingLines);
        Assert.Equal("long? ThingId", run.Member("GetThingRequest", "thing_id"));
        Assert.Equal("required string Hint", run.Member("GetThingRequest", "hint"));
        Assert.Equal("required GetThingRequestFilter? Filter", run.Member("GetThingRequest", "filter"));
    }

    [Fact]
    public void Members_of_answers_are_nullable_or_not()
    {
        var run = OverridePage.Answer("\"$.data.total\": { \"nullable\": true }, \"$.data\": { \"nullable\": true }");
        Assert.Empty(run.FindingLines);
        Assert.Equal("long? Total", run.Member("GetThingResponseData", "total"));
        Assert.Contains("EsbResponse<GetThingResponseData?>", run.Source("Demo.GetThing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_are_added_deep_within_what_others_add()
    {
        var run = OverridePage.Run("""
            {
              "request": { "$.page": { "add": true, "type": "int", "required": true } },
              "response": {
                "$.data.extra.list[*].id": { "add": true, "type": "int", "nullable": false },
                "$.data.extra.list": { "add": true, "type": "object[]", "name": "Things" },
                "$.data.extra": { "add": true, "type": "object", "record": "Extra" },
                "$.trace_id": { "add": true, "type": "string" }
              }
            }
            """);
        Assert.Empty(run.FindingLines);
        Assert.Equal("required long Page", run.Member("GetThingRequest", "page"));
        Assert.Equal("Extra? Extra", run.Member("GetThingResponseData", "extra"));
        Assert.Equal("IReadOnlyList<GetThingResponseDataExtraList>? Things", run.Member("Extra", "list"));
        Assert.Equal("long Id", run.Member("GetThingResponseDataExtraList", "id"));
        Assert.Equal("string? TraceId", run.Member("GetThingResponse", "trace_id"));
        Assert.Contains("\"list\":[{\"id\":4}]", run.RoundTrip("GetThingResponse", """{"data":{"extra":{"list":[{"id":4}]}}}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dropped_member_takes_its_records_along()
    {
        var run = OverridePage.Run("""{ "request": { "$.filter": { "drop": true } }, "response": { "$.data.step_list": { "drop": true } } }""");
        Assert.Empty(run.FindingLines);
        Assert.Equal(["thing_id", "hint", "targets"], run.Members("GetThingRequest"));
        Assert.Equal(["total", "owners", "rest", "tags"], run.Members("GetThingResponseData"));
        Assert.DoesNotContain("StepList", run.Source("Demo.GetThing.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("GetThingRequestFilter", run.Source("Demo.GetThing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_API_without_parameters_left_takes_none()
    {
        var run = OverridePage.Run("""
            {
              "request": { "$.thing_id": { "drop": true }, "$.hint": { "drop": true }, "$.filter": { "drop": true }, "$.targets": { "drop": true } },
              "response": { "$.data": { "drop": true } }
            }
            """);
        Assert.Empty(run.FindingLines);
        run.Load();
        Assert.DoesNotContain("GetThingRequest", run.Source("Demo.GetThing.g.cs"), StringComparison.Ordinal);
        Assert.Contains("record GetThingResponse : EsbResponse\n", run.Source("Demo.GetThing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Address_method_and_kind_are_set()
    {
        var run = OverridePage.Run("""{ "address": "/api/c/compapi/v2/other/find_it/", "method": "GET", "kind": "operation" }""");
        Assert.Empty(run.FindingLines);
        var source = run.Source("Other.FindIt.g.cs");
        Assert.Contains("Path = \"/api/c/compapi/v2/other/find_it/\"", source, StringComparison.Ordinal);
        Assert.Contains("Method = new(\"GET\")", source, StringComparison.Ordinal);
        Assert.Contains("IsQuery = false", source, StringComparison.Ordinal);
        run.Load();
    }

    [Fact]
    public void An_address_makes_a_client_of_a_document_that_has_none()
    {
        var page = OverridePage.Text.Replace("/api/c/compapi/v2/demo/get_thing/", "", StringComparison.Ordinal);
        var run = new Project().Run(("thing.md", page), ("thing.esb.json", """{ "address": "/api/c/compapi/v2/demo/get_thing/" }"""));
        Assert.DoesNotContain(run.Findings, static finding => finding.Id is "ESB0002" or "ESB0011" or "ESB0064");
        Assert.NotEmpty(run.Source("Demo.GetThing.g.cs"));
    }

    [Fact]
    public void Findings_are_silenced_for_the_document_or_for_a_field()
    {
        const string Path = "specs/job/get_step_instance_status.md";
        const string OverridePath = "specs/job/get_step_instance_status.esb.json";
        string[] Ids(string json) => [.. new Project().Run((Path, Repository.StartDocument), (OverridePath, json)).Findings.Select(static finding => finding.Id)];

        Assert.Equal(["ESB0020", "ESB0030", "ESB0042", "ESB0030"], Ids("{ }"));
        Assert.Equal(["ESB0020", "ESB0042"], Ids("""{ "silence": ["ESB0030"] }"""));
        Assert.Equal(["ESB0020", "ESB0030"], Ids("""{ "response": { "$.data.step_instance_analyse_result": { "silence": ["ESB0030", "ESB0042"] } } }"""));
    }

    [Fact]
    public void Either_language_may_hold_the_override()
    {
        var run = OverridePage.Run("""{ "response": { "$.data.total": { "name": "Count" } } }""", ("specs/zh/get_thing.md", Chinese()), ("specs/zh/get_thing.esb.json", """{ "response": { "$.data.tags": { "name": "Words" } } }"""));
        Assert.Empty(run.FindingLines);
        Assert.Equal("long Count", run.Member("GetThingResponseData", "total"));
        Assert.Equal("IReadOnlyList<string> Words", run.Member("GetThingResponseData", "tags"));
    }

    [Fact]
    public void That_two_languages_disagree_is_silenced_in_either()
    {
        var chinese = Chinese().Replace("\"tags\": [\"a\"]", "\"tags\": [\"a\"], \"more\": 1", StringComparison.Ordinal);
        Assert.Contains(OverridePage.Run("{ }", ("specs/zh/get_thing.md", chinese)).Findings, static finding => finding.Id == "ESB0050");
        Assert.Empty(OverridePage.Run("""{ "silence": ["ESB0050"] }""", ("specs/zh/get_thing.md", chinese)).FindingLines);
        Assert.Empty(OverridePage.Run("{ }", ("specs/zh/get_thing.md", chinese), ("specs/zh/get_thing.esb.json", """{ "silence": ["ESB0050"] }""")).FindingLines);
        var other = OverridePage.Run("""{ "silence": ["ESB0051"] }""", ("specs/zh/get_thing.md", chinese)).Findings;
        Assert.Equal(["ESB0050", "ESB0113"], other.Select(static finding => finding.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Comments_may_stand_anywhere()
    {
        var run = OverridePage.Run("""
            // { "response": 1 }
            /* "x" */ { // first
              "response" /* a */ : { /* b */ "$.data.total": { "name": "Count" /* c */ } } // d
            }
            // end
            """);
        Assert.Empty(run.FindingLines);
        Assert.Equal("long Count", run.Member("GetThingResponseData", "total"));
    }

    /// <summary>What the README tells step by step.</summary>
    [Fact]
    public void The_readmes_override_does_what_it_says()
    {
        var readme = File.ReadAllText(System.IO.Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf("```json\n", readme.IndexOf("### From the finding to the fixed client", StringComparison.Ordinal), StringComparison.Ordinal) + "```json\n".Length;
        var json = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
        var project = new Project();
        project.AddCode("""
            using Demo.Esb.Job;
            internal static class Own
            {
                public static bool Read(GetStepInstanceStatusResponse answer)
                {
                    StepOutcome first = answer.Data.Outcomes[0];
                    return answer.Data.StepInstanceDetail.Status == Status1To12.Succeeded && first.IpList.Count > 0;
                }
            }
            """);
        var run = project.Run(("specs/job/get_step_instance_status.md", Repository.StartDocument), ("specs/job/get_step_instance_status.esb.json", json));
        Assert.Equal(["ESB0020"], run.Findings.Select(static finding => finding.Id));
        run.Load();
    }

    private static string Chinese() => OverridePage.Text
        .Replace("Request address", "请求地址", StringComparison.Ordinal).Replace("Request method", "请求方法", StringComparison.Ordinal)
        .Replace("Request Parameters", "请求参数", StringComparison.Ordinal).Replace("Return Result Example", "返回结果示例", StringComparison.Ordinal);

    private static string Attributes(ProjectRun run) => string.Join('\n', run.Source("Demo.GetThing.g.cs").Split('\n').Where(static line => line.TrimStart().StartsWith('[')));
}
