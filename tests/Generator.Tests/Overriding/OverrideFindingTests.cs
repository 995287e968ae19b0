using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace EsbGen.Generator.Tests.Overriding;

/// <summary>What is wrong with an override, where that stands, and that the rest applies. Guillemets mark the place.</summary>
public sealed class OverrideFindingTests
{
    private const string Good = "\"$.data.total\": { \"name\": \"Count\" }";

    /// <summary>What takes more than one file or a document of its own to show; each has a test below or in SharedNameTests.</summary>
    public static readonly string[] TestedAlone = ["ESB0060", "ESB0066", "ESB0067", "ESB0095", "ESB0103", "ESB0106"];

    public static TheoryData<string, string> Wrong => new()
    {
        // Not JSON.
        { "ESB0061", "{ \"response\": { " + Good + "«,» } }" },
        { "ESB0061", "{ «'»method': \"GET\", \"response\": { " + Good + " } }" },
        { "ESB0061", "{ \"response\": { " + Good + " } } «x»" },
        { "ESB0061", "{ «# no comment»\n \"response\": { " + Good + " } }" },
        { "ESB0061", "{ \"response\": { " + Good + " }, «\"response\"»: { " + Good + " } }" },
        { "ESB0061", "{ \"response\": { " + Good + " } }\n«/* without an end»" },

        // Values that mean nothing.
        { "ESB0062", "{ «\"responses\"»: { }, \"response\": { " + Good + " } }" },
        { "ESB0076", "{ «\"method\"»: \"FETCH\", \"response\": { " + Good + " } }" },
        { "ESB0072", "{ «\"kind\"»: true, \"response\": { " + Good + " } }" },
        { "ESB0075", "{ «\"address\"»: \"run\", \"response\": { " + Good + " } }" },
        { "ESB0071", "{ «\"silence\"»: \"ESB0030\", \"response\": { " + Good + " } }" },
        { "ESB0111", "{ \"silence\": [«\"ESB9\"»], \"response\": { " + Good + " } }" },
        { "ESB0112", "{ \"silence\": [«\"ESB0003\"»], \"response\": { " + Good + " } }" },
        { "ESB0070", "{ \"request\": «3», \"response\": { " + Good + " } }" },
        { "ESB0079", "{ \"response\": { «\"data.total\"»: { \"name\": \"X\" }, " + Good + " } }" },
        { "ESB0079", "{ \"response\": { «\"$.data.total[]\"»: { \"name\": \"X\" }, " + Good + " } }" },
        { "ESB0080", "{ \"response\": { " + Good + ", «\"$['data']['total']\"»: { \"name\": \"X\" } } }" },
        { "ESB0062", "{ \"response\": { \"$.data.tags\": { «\"naem\"»: \"Words\" }, " + Good + " } }" },
        { "ESB0078", "{ \"response\": { \"$.data.tags\": { «\"name\"»: \"words\" }, " + Good + " } }" },
        { "ESB0078", "{ \"response\": { \"$.data.tags\": { «\"name\"»: \"My_Words\" }, " + Good + " } }" },
        { "ESB0072", "{ \"response\": { \"$.data.tags\": { «\"name\"»: null }, " + Good + " } }" },
        { "ESB0077", "{ \"response\": { \"$.data.tags\": { «\"type\"»: \"text\" }, " + Good + " } }" },
        { "ESB0077", "{ \"response\": { \"$.data.tags\": { «\"type\"»: \"string[\" }, " + Good + " } }" },
        { "ESB0073", "{ \"response\": { \"$.data.tags\": { «\"nullable\"»: \"yes\" }, " + Good + " } }" },
        { "ESB0074", "{ \"response\": { \"$.data.tags\": { «\"drop\"»: false }, " + Good + " } }" },

        { "ESB0068", "{ «\"answer\"»: { \"$.data\": { \"record\": \"Thing\" } }, \"response\": { " + Good + " } }" },

        // What cannot be.
        { "ESB0092", "{ \"response\": { \"$.data.tags\": { «\"required\": true» }, " + Good + " } }" },
        { "ESB0084", "{ \"response\": { \"$.data.tags[*]\": { «\"name\": \"Word\"» }, " + Good + " } }" },
        { "ESB0084", "{ \"response\": { \"$.data.tags[*]\": { «\"drop\": true» }, " + Good + " } }" },
        { "ESB0085", "{ \"response\": { \"$.data\": { «\"name\": \"Thing\"» }, " + Good + " } }" },
        { "ESB0096", "{ \"response\": { \"$.data.tags\": { «\"record\": \"Tag\"» }, " + Good + " } }" },
        { "ESB0083", "{ \"response\": { \"$\": { «\"drop\": true» }, " + Good + " } }" },
        { "ESB0086", "{ \"response\": { \"$.data.tags\": { \"drop\": true, «\"name\": \"Words\"» }, " + Good + " } }" },
        { "ESB0090", "{ \"response\": { \"$.data.more\": { «\"add\": true» }, " + Good + " } }" },
        { "ESB0082", "{ \"response\": { \"$.message\": { «\"add\": true», \"type\": \"int\" }, " + Good + " } }" },
        { "ESB0091", "{ \"request\": { \"$.bk_app_secret\": { «\"add\": true», \"type\": \"string\" } }, \"response\": { " + Good + " } }" },
        { "ESB0094", "{ \"request\": { \"$.hint\": { «\"nullable\": false» } }, \"response\": { " + Good + " } }" },
        { "ESB0093", "{ \"response\": { \"$.data.tags\": { \"type\": \"json\", «\"nullable\": false» }, " + Good + " } }" },

        { "ESB0089", "{ \"response\": { «\"$.data.total[*]\"»: { \"add\": true, \"type\": \"int\" }, " + Good + " } }" },
        { "ESB0083", "{ \"request\": { \"$\": { \"values\": { «\"1\": \"One\"» } } }, \"response\": { " + Good + " } }" },
        { "ESB0086", "{ \"response\": { \"$.data.step_list[*].status\": { \"drop\": true, \"values\": { «\"1\": \"One\"» } }, " + Good + " } }" },

        // Nowhere.
        { "ESB0063", "{ \"response\": { «\"$.data.tag\"»: { \"name\": \"Words\" }, " + Good + " } }" },
        { "ESB0081", "{ \"response\": { «\"$.data.step_list.status\"»: { \"name\": \"State\" }, " + Good + " } }" },
        { "ESB0081", "{ \"response\": { «\"$.data.total[*]\"»: { \"type\": \"int\" }, " + Good + " } }" },
        { "ESB0082", "{ \"response\": { «\"$.message\"»: { \"type\": \"int\" }, " + Good + " } }" },
        { "ESB0088", "{ \"response\": { «\"$.data.total.more\"»: { \"add\": true, \"type\": \"int\" }, " + Good + " } }" },
        { "ESB0063", "{ \"response\": { \"$.data.step_list\": { \"drop\": true }, «\"$.data.step_list[*].status\"»: { \"name\": \"State\" }, " + Good + " } }" },
        { "ESB0099", "{ \"response\": { \"$.data.step_list[*].status\": { \"values\": { «\"9\": \"Lost\"» } }, " + Good + " } }" },
        { "ESB0098", "{ \"response\": { \"$.data.tags\": { \"values\": { «\"9\": \"Lost\"» } }, " + Good + " } }" },
        { "ESB0113", "{ \"silence\": [«\"ESB0041\"»], \"response\": { " + Good + " } }" },
        { "ESB0113", "{ \"silence\": [«\"ESB0050\"»], \"response\": { " + Good + " } }" },
        { "ESB0113", "{ \"response\": { \"$.data.tags\": { \"silence\": [«\"ESB0032\"»] }, " + Good + " } }" },

        // What the document says.
        { "ESB0064", "{ «\"address\": \"/api/c/compapi/v2/demo/get_thing/\"», \"response\": { " + Good + " } }" },
        { "ESB0064", "{ «\"method\": \"POST\"», \"response\": { " + Good + " } }" },
        { "ESB0064", "{ «\"kind\": \"query\"», \"response\": { " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.tags\": { «\"name\": \"Tags\"» }, " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.tags\": { «\"type\": \"string[]\"» }, " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.step_list\": { «\"type\": \"object[]\"» }, " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.tags\": { «\"nullable\": false» }, " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.tags[*]\": { «\"nullable\": false» }, " + Good + " } }" },
        { "ESB0087", "{ \"response\": { \"$.data.tags\": { «\"add\": true», \"name\": \"Words\" }, " + Good + " } }" },
        { "ESB0064", "{ \"request\": { \"$.thing_id\": { «\"required\": true» } }, \"response\": { " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data\": { «\"record\": \"GetThingResponseData\"» }, " + Good + " } }" },
        { "ESB0064", "{ \"response\": { \"$.data.step_list[*].status\": { \"values\": { «\"1\": \"Waiting\"» } }, " + Good + " } }" },

        // Names that others have.
        { "ESB0065", "{ \"response\": { \"$.data.tags\": { «\"name\": \"Owners\"» }, " + Good + " } }" },
        { "ESB0065", "{ \"response\": { " + Good + ", \"$.data.tags\": { «\"name\": \"COUNT\"» } } }" },
        { "ESB0100", "{ \"response\": { \"$.data.tags\": { «\"name\": \"ToString\"» }, " + Good + " } }" },
        { "ESB0101", "{ \"response\": { \"$.data.tags\": { «\"name\": \"GetThingResponseData\"» }, " + Good + " } }" },
        { "ESB0102", "{ \"response\": { \"$.data.step_list[*].status\": { \"values\": { «\"1\": \"Done\"» } }, " + Good + " } }" },
        { "ESB0101", "{ \"response\": { \"$.data.step_list[*].status\": { \"values\": { «\"1\": \"StatusWaitingToDone\"» } }, " + Good + " } }" },
        { "ESB0104", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"GetThingResponse\"» }, " + Good + " } }" },
        { "ESB0107", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"GetThingRequestMore\"» }, " + Good + " } }" },
        { "ESB0105", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"Status\"» }, " + Good + " } }" },
        { "ESB0105", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"StepList\"» }, " + Good + " } }" },
        { "ESB0108", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"StatusWaitingToDone\"» }, " + Good + " } }" },
        { "ESB0110", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"Task\"» }, " + Good + " } }" },
        { "ESB0110", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"JsonElement\"» }, " + Good + " } }" },
        { "ESB0109", "{ \"response\": { \"$.data.step_list[*]\": { «\"record\": \"IDemoClient\"» }, " + Good + " } }" },
        { "ESB0104", "{ \"response\": { \"$.data.step_list[*]\": { \"record\": \"Thing\" }, \"$.data.owners[*]\": { «\"record\": \"Thing\"» }, " + Good + " } }" },
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

    public static TheoryData<string, string> Messages => new()
    {
        {
            "{ \"response\": { \"$.data.step_list.status\": { \"name\": \"X\" } } }",
            "ESB0081 1:17-1:42 '$.data.step_list.status' does not match any member of the response because '[*]' is missing or misplaced. "
            + "Write '$.data.step_list[*].status'."
        },
        {
            "{ \"response\": { \"$.data.step_list[*].state\": { \"name\": \"X\" } } }",
            "ESB0063 1:17-1:44 '$.data.step_list[*].state' does not match any member of the response. "
            + "Correct the path or remove it; the members of '$.data.step_list' are: 'status', 'name', 'step'."
        },
        {
            "{ \"response\": { \"$.code\": { \"type\": \"int\" } } }",
            "ESB0082 1:17-1:25 'code' is part of every response and cannot be overridden. Remove the override."
        },
        {
            "{ \"response\": { \"$.data.total\": { \"name\": \"how_many\" } } }",
            "ESB0078 1:35-1:41 'how_many' is not a valid C# name for generated code. "
            + "Use letters and digits only and start with a capital letter, such as 'HowMany'."
        },
        {
            "{ \"request\": { \"$.hint\": { \"required\": false } } }",
            "ESB0064 1:28-1:45 The setting 'required' has no effect because its value is already false. Remove it."
        },
        {
            "{ \"response\": { \"$.data.total\": { \"name\": \"Tags\" } } }",
            "ESB0065 1:35-1:49 The name 'Tags' is already used by the member 'tags'. Choose another name."
        },
        {
            "{ \"response\": { \"$.data.total\": { \"name\": \"Count\", } } }",
            "ESB0061 1:50-1:51 The override is not valid JSON: extra comma. It is read as if the error were corrected; "
            + "correct it to make sure that it is read as intended."
        },
        {
            "{ \"answer\": { } }",
            "ESB0068 1:3-1:11 The setting 'answer' is ignored because it has been renamed to 'response'. Rename it."
        },
        {
            "{ \"method\": \"FETCH\" }",
            "ESB0076 1:3-1:11 'FETCH' is not a valid value of 'method'. Use one of 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'."
        },
        {
            "{ \"response\": { \"$.data.tags\": { \"type\": \"words\" } } }",
            "ESB0077 1:34-1:40 'words' is not a type. Use one of 'string', 'int', 'float', 'decimal', 'bool', 'json', 'datetime', 'date', "
            + "'unix_seconds', 'unix_milliseconds', 'object', followed by [] for a list or {} for a dictionary."
        },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void It_says_what_to_write_instead(string json, string line) => Assert.Equal(line, OverridePage.Run(json).Only());

    [Theory]
    [InlineData("", "ESB0066 1:1-1:1 The override cannot be read: the file is empty.")]
    [InlineData(" \n", "ESB0066 1:1-1:1 The override cannot be read: the file is empty.")]
    [InlineData("\0", "ESB0066 1:1-1:1 The override cannot be read: the file is not text.")]
    [InlineData("// only words", "ESB0067 1:1-1:1 The override contains no JSON object.")]
    public void A_file_without_an_override_is_reported(string text, string start)
    {
        var run = OverridePage.Run(text);
        Assert.StartsWith(start, run.Only(), StringComparison.Ordinal);
        Assert.Equal("long Total", run.Member("GetThingResponseData", "total"));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported()
    {
        var project = new Project();
        project.Driver(null, new Document(OverridePage.Path, OverridePage.Text), new Document(OverridePage.OverridePath, null)).RunGeneratorsAndUpdateCompilation(project.Compilation, out _, out var findings, TestContext.Current.CancellationToken);
        Assert.Contains(findings, static finding => finding.Id == "ESB0066");
    }

    [Fact]
    public void An_override_without_its_document_is_reported()
    {
        var run = OverridePage.Run("{ }", ("specs/demo/get_thingy.esb.json", "{ }"), ("specs/README.md", "# Words\n"), ("specs/README.esb.json", "{ }"));
        Assert.Equal(
            [
                "ESB0060 Warning 1:1-1:1 No document 'specs/README.md' describes an API, so the override is ignored. "
                + "Place the override beside its document and give it the same name.",
                "ESB0060 Warning 1:1-1:1 No document 'specs/demo/get_thingy.md' describes an API, so the override is ignored. "
                + "Place the override beside its document and give it the same name.",
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
        var run = RunRecursive("\"$.data.rules.rules\": { \"nullable\": false }");
        Assert.Equal("ESB0095", OnlyOfOverride(run).Id);
        Assert.Equal("GetThingResponseDataRules? Rules", run.Member("GetThingResponseDataRules", "rules"));
    }

    [Fact]
    public void A_record_of_several_places_has_one_name()
    {
        var run = RunRecursive("\"$.data.rules\": { \"record\": \"Rule\" }, \"$.data.rules.rules\": { \"record\": \"Other\" }");
        Assert.Equal("ESB0103", OnlyOfOverride(run).Id);
        Assert.Equal("Rule? Rules", run.Member("Rule", "rules"));
    }

    [Fact]
    public void A_record_whose_name_would_be_too_long_has_a_shorter_one()
    {
        var page = OverridePage.Text.Replace("get_thing", new string('t', 180), StringComparison.Ordinal);
        var json = "{ \"response\": { \"$.data." + new string('m', 180) + "\": { \"add\": true, \"type\": \"object\" } } }";
        var run = new Project().Run((OverridePage.Path, page), (OverridePage.OverridePath, json));
        Assert.Equal("ESB0014", OnlyOfOverride(run).Id);
        run.Load();
    }

    private static Diagnostic OnlyOfOverride(ProjectRun run) =>
        Assert.Single(run.Findings, static finding => finding.Location.GetLineSpan().Path == OverridePage.OverridePath);

    private static ProjectRun RunRecursive(string fields)
    {
        var page = OverridePage.Text
            .Replace(
                "\"tags\": [\"a\"]",
                "\"tags\": [\"a\"], \"rules\": {\"name\": \"x\", \"rules\": {\"name\": \"y\", \"rules\": null}}",
                StringComparison.Ordinal)
            .Replace(
                "| tags | list[string] | Words |",
                "| tags | list[string] | Words |\n| rules | object | Rules |\n\n#### rules\n\n| Field | Type | Description |\n|---|---|---|\n"
                + "| name | string | Name |\n| rules | object | Rules within |",
                StringComparison.Ordinal);
        return new Project().Run((OverridePage.Path, page), (OverridePage.OverridePath, "{ \"response\": { " + fields + " } }"));
    }

    /// <summary>What a finding suggests settles it: put where it says, it is reported no more.</summary>
    [Theory]
    [InlineData("ESB0030", "| total | int |", "| total | list[string] |")]
    [InlineData("ESB0031", "| tags | list[string] | Words |", "| tags | list[string] | Words |\n| mood | happy or sad | Mood |")]
    [InlineData("ESB0032", "| tags | list[string] | Words |", "| tags | list[string] | Words |\n| more | array | More |")]
    [InlineData("ESB0033", "\"tags\": [\"a\"]", "\"tags\": [\"a\", 1]")]
    [InlineData("ESB0034", "\"tags\": [\"a\"]", "\"tags\": [\"a\"], \"it's\": 1")]
    [InlineData("ESB0012", "POST", "")]
    public void The_edit_that_a_finding_suggests_settles_it_and_nothing_else(string id, string from, string to)
    {
        var page = OverridePage.Text.Replace(from, to, StringComparison.Ordinal);
        var before = new Project().Run((OverridePage.Path, page));
        var finding = before.Findings.Last(finding => finding.Id == id);
        var message = finding.GetMessage(CultureInfo.InvariantCulture);
        Assert.Equal(OverridePage.OverridePath, finding.Properties["file"]);

        // The sentence says the same as the data.
        var edited = SuggestedEdits.Apply(null, finding);
        const string Start = " Or add ";
        const string End = " to get_thing.esb.json.";
        Assert.EndsWith(End, message, StringComparison.Ordinal);
        var line = message[(message.LastIndexOf(Start, StringComparison.Ordinal) + Start.Length)..^End.Length];
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(edited), JsonNode.Parse("{ " + line + " }")), edited + " is not " + line);

        var run = new Project().Run((OverridePage.Path, page), (OverridePage.OverridePath, edited));
        run.Load();
        Assert.Equal(before.FindingLines.Where(line => !line.EndsWith(message, StringComparison.Ordinal)), run.FindingLines);
    }

    [Fact]
    public void A_finding_that_no_override_settles_suggests_no_edit()
    {
        var run = OverridePage.Run("{ \"unknown\": 1 }");
        Assert.Empty(Assert.Single(run.Findings).Properties);
    }
}
