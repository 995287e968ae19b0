namespace EsbGen.Generator.Tests.Overriding;

/// <summary>What is wrong with an override, where that stands, and that the rest applies. Guillemets mark the place.</summary>
public sealed class OverrideFindingTests
{
    private const string Good = "\"$.data.total\": { \"name\": \"Count\" }";

    public static TheoryData<string, string> Wrong => new()
    {
        // No JSON.
        { "ESB0061", "{ \"response\": { " + Good + "«,» } }" },
        { "ESB0061", "{ «'»method': \"GET\", \"response\": { " + Good + " } }" },
        { "ESB0061", "{ \"response\": { " + Good + " } } «x»" },
        { "ESB0061", "{ «# no comment»\n \"response\": { " + Good + " } }" },
        { "ESB0061", "{ \"response\": { " + Good + " }, «\"response\"»: { " + Good + " } }" },
        { "ESB0061", "{ \"response\": { " + Good + " } }\n«/* without an end»" },

        // Words that mean nothing.
        { "ESB0062", "{ «\"responses\"»: { }, \"response\": { " + Good + " } }" },
        { "ESB0062", "{ «\"method\"»: \"FETCH\", \"response\": { " + Good + " } }" },
        { "ESB0062", "{ «\"kind\"»: true, \"response\": { " + Good + " } }" },
        { "ESB0062", "{ «\"address\"»: \"run\", \"response\": { " + Good + " } }" },
        { "ESB0062", "{ «\"silence\"»: \"ESB0030\", \"response\": { " + Good + " } }" },
        { "ESB0062", "{ \"silence\": [«\"ESB9\"»], \"response\": { " + Good + " } }" },
        { "ESB0062", "{ \"silence\": [«\"ESB0003\"»], \"response\": { " + Good + " } }" },
        { "ESB0062", "{ \"request\": «3», \"response\": { " + Good + " } }" },
        { "ESB0062", "{ \"response\": { «\"data.total\"»: { \"name\": \"X\" }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { «\"$.data.total[]\"»: { \"name\": \"X\" }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { " + Good + ", «\"$['data']['total']\"»: { \"name\": \"X\" } } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { «\"naem\"»: \"Words\" }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { «\"name\"»: \"words\" }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { «\"name\"»: \"My_Words\" }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { «\"name\"»: null }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { «\"type\"»: \"text\" }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { «\"type\"»: \"string[\" }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { «\"nullable\"»: \"yes\" }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { «\"drop\"»: false }, " + Good + " } }" },

        // What cannot be.
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { «\"required\": true» }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags[*]\": { «\"name\": \"Word\"» }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags[*]\": { «\"drop\": true» }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data\": { «\"name\": \"Thing\"» }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { «\"record\": \"Tag\"» }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$\": { «\"drop\": true» }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { \"drop\": true, «\"name\": \"Words\"» }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.more\": { «\"add\": true» }, " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.message\": { «\"add\": true», \"type\": \"int\" }, " + Good + " } }" },
        { "ESB0062", "{ \"request\": { \"$.bk_app_secret\": { «\"add\": true», \"type\": \"string\" } }, \"response\": { " + Good + " } }" },
        { "ESB0062", "{ \"request\": { \"$.hint\": { «\"nullable\": false» } }, \"response\": { " + Good + " } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { \"type\": \"json\", «\"nullable\": false» }, " + Good + " } }" },

        // Nowhere.
        { "ESB0063", "{ \"response\": { «\"$.data.tag\"»: { \"name\": \"Words\" }, " + Good + " } }" },
        { "ESB0063", "{ \"response\": { «\"$.data.step_list.status\"»: { \"name\": \"State\" }, " + Good + " } }" },
        { "ESB0063", "{ \"response\": { «\"$.data.total[*]\"»: { \"type\": \"int\" }, " + Good + " } }" },
        { "ESB0063", "{ \"response\": { «\"$.message\"»: { \"type\": \"int\" }, " + Good + " } }" },
        { "ESB0063", "{ \"response\": { «\"$.data.total.more\"»: { \"add\": true, \"type\": \"int\" }, " + Good + " } }" },
        { "ESB0063", "{ \"response\": { \"$.data.step_list\": { \"drop\": true }, «\"$.data.step_list[*].status\"»: { \"name\": \"State\" }, " + Good + " } }" },
        { "ESB0063", "{ \"response\": { \"$.data.step_list[*].status\": { \"values\": { «\"9\": \"Lost\"» } }, " + Good + " } }" },
        { "ESB0063", "{ \"response\": { \"$.data.tags\": { \"values\": { «\"9\": \"Lost\"» } }, " + Good + " } }" },
        { "ESB0063", "{ \"silence\": [«\"ESB0041\"»], \"response\": { " + Good + " } }" },
        { "ESB0063", "{ \"silence\": [«\"ESB0050\"»], \"response\": { " + Good + " } }" },
        { "ESB0063", "{ \"response\": { \"$.data.tags\": { \"silence\": [«\"ESB0032\"»] }, " + Good + " } }" },

        // What the document says.
        { "ESB0064", "{ «\"address\": \"/api/c/compapi/v2/demo/get_thing/\"», \"response\": { " + Good + " } }" },
        { "ESB0064", "{ «\"method\": \"POST\"», \"response\": { " + Good + " } }" },
        { "ESB0064", "{ «\"kind\": \"query\"», \"response\": { " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.tags\": { «\"name\": \"Tags\"» }, " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.tags\": { «\"type\": \"string[]\"» }, " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.step_list\": { «\"type\": \"object[]\"» }, " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.tags\": { «\"nullable\": false» }, " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.tags[*]\": { «\"nullable\": false» }, " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.tags\": { «\"add\": true», \"name\": \"Words\" }, " + Good + " } }" },
        { "ESB0064", "{ \"request\": { \"$.thing_id\": { «\"required\": true» } }, \"response\": { " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data\": { «\"record\": \"GetThingResponseData\"» }, " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.step_list[*].status\": { \"values\": { «\"1\": \"Waiting\"» } }, " + Good + " } }" },

        // Names that others have.
        { "ESB0065", "{ \"response\": { \"$.data.tags\": { «\"name\": \"Owners\"» }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { " + Good + ", \"$.data.tags\": { «\"name\": \"COUNT\"» } } }" },
        { "ESB0065", "{ \"response\": { \"$.data.tags\": { «\"name\": \"ToString\"» }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { \"$.data.tags\": { «\"name\": \"GetThingResponseData\"» }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { \"$.data.step_list[*].status\": { \"values\": { «\"1\": \"Done\"» } }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { \"$.data.step_list[*].status\": { \"values\": { «\"1\": \"StatusWaitingToDone\"» } }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"GetThingResponse\"» }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"GetThingRequestMore\"» }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"Status\"» }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"StepList\"» }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"StatusWaitingToDone\"» }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"Task\"» }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"JsonElement\"» }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"IDemoClient\"» }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { \"$.data.step_list[*]\": { \"record\": \"Thing\" }, \"$.data.owners[*]\": { «\"record\": \"Thing\"» }, " + Good + " } }" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void It_is_reported_in_its_place_and_the_rest_applies(string id, string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var run = OverridePage.Run(text);

        var finding = Assert.Single(run.Findings);
        var span = finding.Location.SourceSpan;
        Assert.Equal(id, finding.Id);
        Assert.Equal(OverridePage.OverridePath, finding.Location.GetLineSpan().Path);
        Assert.Equal(text[start..(marked.IndexOf('»', StringComparison.Ordinal) - 1)], text.Substring(span.Start, span.Length));
        Assert.Equal(text[..span.Start].Count(static c => c == '\n'), finding.Location.GetLineSpan().StartLinePosition.Line);
        Assert.EndsWith("long Count", run.Member("GetThingResponseData", "total"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"response\": { \"$.data.step_list.status\": { \"name\": \"X\" } } }", "ESB0063 1:17-1:42 '$.data.step_list.status' is nothing that the response has. It is left out, and the rest applies; write '$.data.step_list[*].status'.")]
    [InlineData("{ \"response\": { \"$.data.step_list[*].state\": { \"name\": \"X\" } } }", "ESB0063 1:17-1:44 '$.data.step_list[*].state' is nothing that the response has. It is left out, and the rest applies; '$.data.step_list' has 'status', 'name', 'step'.")]
    [InlineData("{ \"response\": { \"$.code\": { \"type\": \"int\" } } }", "ESB0063 1:17-1:25 '$.code' is nothing that the response has. It is left out, and the rest applies; every answer has it, and it stays as it is.")]
    [InlineData("{ \"response\": { \"$.data.total\": { \"name\": \"how_many\" } } }", "ESB0062 1:35-1:41 'how_many' is no name for C#. It is left out, and the rest applies; write letters and digits, the first a capital, as in \"HowMany\".")]
    [InlineData("{ \"request\": { \"$.hint\": { \"required\": false } } }", "ESB0064 1:28-1:45 Without this override, the parameter is optional already. Take it out.")]
    [InlineData("{ \"response\": { \"$.data.total\": { \"name\": \"Tags\" } } }", "ESB0065 1:35-1:49 'Tags' cannot be the name, because 'tags' is called so. It is left out, and the rest applies; choose another name.")]
    [InlineData("{ \"response\": { \"$.data.total\": { \"name\": \"Count\", } } }", "ESB0061 1:50-1:51 The override is not JSON here: there is a comma too many. What can be read applies all the same; mend it to be sure.")]
    public void It_says_what_to_write_instead(string json, string line) => Assert.Equal(line, OverridePage.Run(json).Only());

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData(" \n", "it is empty")]
    [InlineData("\0", "it is not text")]
    [InlineData("// only words", "nothing but comments stands in it")]
    public void A_file_without_an_override_is_reported(string text, string reason)
    {
        var run = OverridePage.Run(text);
        Assert.StartsWith("ESB0061 1:1-1:1 The override is not JSON here: " + reason + ".", run.Only(), StringComparison.Ordinal);
        Assert.Equal("long Total", run.Member("GetThingResponseData", "total"));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported()
    {
        var project = new Project();
        project.Driver(null, new Document(OverridePage.Path, OverridePage.Text), new Document(OverridePage.OverridePath, null)).RunGeneratorsAndUpdateCompilation(project.Compilation, out _, out var findings, TestContext.Current.CancellationToken);
        Assert.Contains(findings, static finding => finding.Id == "ESB0061");
    }

    [Fact]
    public void An_override_without_its_document_is_reported()
    {
        var run = OverridePage.Run("{ }", ("specs/demo/get_thingy.esb.json", "{ }"), ("specs/README.md", "# Words\n"), ("specs/README.esb.json", "{ }"));
        Assert.Equal(
            [
                "ESB0060 Warning 1:1-1:1 No document 'specs/README.md' that describes an API is found, so nothing is overridden. Put this file beside its document and name it after it.",
                "ESB0060 Warning 1:1-1:1 No document 'specs/demo/get_thingy.md' that describes an API is found, so nothing is overridden. Put this file beside its document and name it after it.",
            ],
            run.FindingLines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_is_listed_twice_counts_once()
    {
        const string Json = "{ \"response\": { \"$.data.total\": { \"name\": \"Count\" } } }";
        var run = OverridePage.Run(Json, (OverridePage.OverridePath, Json));
        Assert.Empty(run.FindingLines);
        Assert.Equal("long Count", run.Member("GetThingResponseData", "total"));
    }

    [Fact]
    public void Endless_records_stay_nullable()
    {
        var page = OverridePage.Text.Replace("\"tags\": [\"a\"]", "\"tags\": [\"a\"], \"rules\": {\"name\": \"x\", \"rules\": {\"name\": \"y\", \"rules\": null}}", StringComparison.Ordinal)
            .Replace("| tags | list[string] | Words |", "| tags | list[string] | Words |\n| rules | object | Rules |\n\n#### rules\n\n| Field | Type | Description |\n|---|---|---|\n| name | string | Name |\n| rules | object | Rules within |", StringComparison.Ordinal);
        var run = new Project().Run((OverridePage.Path, page), (OverridePage.OverridePath, "{ \"response\": { \"$.data.rules.rules\": { \"nullable\": false } } }"));
        Assert.Equal("ESB0062", Assert.Single(run.Findings, static finding => finding.Location.GetLineSpan().Path == OverridePage.OverridePath).Id);
        Assert.Equal("GetThingResponseDataRules? Rules", run.Member("GetThingResponseDataRules", "rules"));
    }

    /// <summary>What a finding shows settles it: written where it says, it says nothing more.</summary>
    [Theory]
    [InlineData("ESB0030", "| total | int |", "| total | list[string] |")]
    [InlineData("ESB0031", "| tags | list[string] | Words |", "| tags | list[string] | Words |\n| mood | happy or sad | Mood |")]
    [InlineData("ESB0032", "| tags | list[string] | Words |", "| tags | list[string] | Words |\n| more | array | More |")]
    [InlineData("ESB0033", "\"tags\": [\"a\"]", "\"tags\": [\"a\", 1]")]
    [InlineData("ESB0034", "\"tags\": [\"a\"]", "\"tags\": [\"a\"], \"it's\": 1")]
    [InlineData("ESB0012", "POST", "")]
    public void The_line_that_a_finding_shows_can_be_put_into_the_override(string id, string from, string to)
    {
        var page = OverridePage.Text.Replace(from, to, StringComparison.Ordinal);
        var before = new Project().Run((OverridePage.Path, page));
        var message = before.Findings.Last(finding => finding.Id == id).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        const string Start = ", or write ";
        const string End = " in get_thing.esb.json.";
        Assert.EndsWith(End, message, StringComparison.Ordinal);
        var line = message[(message.LastIndexOf(Start, StringComparison.Ordinal) + Start.Length)..^End.Length];

        var run = new Project().Run((OverridePage.Path, page), (OverridePage.OverridePath, "{ " + line + " }"));
        run.Load();
        Assert.Equal(before.FindingLines.Where(line => !line.EndsWith(message, StringComparison.Ordinal)), run.FindingLines);
    }
}
