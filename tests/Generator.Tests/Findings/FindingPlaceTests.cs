using EsbGen.Generator.Diagnostics;
using EsbGen.Generator.Tests.Overriding;

namespace EsbGen.Generator.Tests.Findings;

/// <summary>A small page for each finding about a document's contents. Guillemets mark the place that it must point at.</summary>
public sealed class FindingPlaceTests
{
    private const string Head = """
        ### Request address

        /api/c/compapi/v2/demo/get_thing/

        ### Request method

        POST


        """;

    private const string Answer = """
        ### Return Result Example

        ```json
        {"result": true, "code": 0, "message": "", "data": {"id": 1, "owner": {"name": "x"}, "tags": ["a"]}}
        ```

        ### Return Result Description

        #### data

        | Field | Type | Description |
        |---|---|---|
        | id | int | Number |
        | owner | object | Who has it |
        | tags | array | Words |

        #### owner

        | Field | Type | Description |
        |---|---|---|
        | name | string | Name |

        """;

    private const string Table = """
        ### Return Result Description

        #### data

        | Field | Type | Description |
        |---|---|---|
        | id | int | Number |

        """;

    public static TheoryData<string, string> Pages => new()
    {
        { "", Head + Answer },
        { "ESB0002", "### «Request method»\n\nPOST\n\n### Return Result Example\n\n```json\n{\"result\": true, \"data\": {}}\n```\n" },
        { "ESB0012", "### Request address\n\n«/api/c/compapi/v2/demo/get_thing/»\n\n" + Answer },
        { "ESB0013", Head + Answer + "\n«" + new string('*', 3_000) + "x»\n" },
        { "ESB0014", Head + Answer.Replace("\"tags\"", "\"" + new string('t', 201) + "\"", StringComparison.Ordinal).Replace("| tags |", "| «" + new string('t', 201) + "» |", StringComparison.Ordinal) },
        { "ESB0020", Head + Answer.Replace("\"code\": 0,", "\"code\": «0»", StringComparison.Ordinal) },
        { "ESB0020", Head + Answer.Replace("true", "«True»", StringComparison.Ordinal) },
        { "ESB0021", Head + "### Return Result Example\n\n```json\n" + new string('[', 100) + "«[»\n```\n\n" + Table },
        { "ESB0022", Head + "### Return Result Example\n\n«```json»\n{\"result\": true, \"code\": 0, \"data\": {\"id\": 1}}\n\n" + Table },
        { "ESB0030", Head + Answer.Replace("| id | int |", "| id | «string» |", StringComparison.Ordinal) },
        { "ESB0030", Head + Answer.Replace("| tags | array |", "| tags |  «int»  |", StringComparison.Ordinal) },
        { "ESB0031", Head + Answer.Replace("| tags | array | Words |", "| tags | array | Words |\n| mood | «happy or sad» | Mood |", StringComparison.Ordinal) },
        { "ESB0032", Head + Answer.Replace("| tags | array | Words |", "| tags | array | Words |\n| rest | «array» | The rest |", StringComparison.Ordinal) },
        { "ESB0033", Head + Answer.Replace("[\"a\"]", "[\"a\", 1]", StringComparison.Ordinal).Replace("| tags | array |", "| tags | «array» |", StringComparison.Ordinal) },
        { "ESB0034", Head + Answer.Replace("\"tags\"", "«\"more\"»: 1, \"tags\"", StringComparison.Ordinal) },
        { "ESB0035", Head + Answer.Replace("| Field | Type | Description |\n|---|---|---|\n| name | string | Name |", "| «Field | Description» |\n|---|---|\n| name | Name |", StringComparison.Ordinal) },
        { "ESB0040", Head + Answer.Replace("| tags | array | Words |", "| tags | array | Words |\n|  | «int | Nameless» |", StringComparison.Ordinal) },
        { "ESB0041", Head + Answer + "\n#### «weather»\n\n| Field | Type | Description |\n|---|---|---|\n| wind | int | Speed |\n| rain | int | Amount |\n" },
        { "ESB0042", Head + Answer.Replace("#### owner", "#### «thing_owner»", StringComparison.Ordinal) },
        { "ESB0043", Head + Answer.Replace(", \"owner\": {\"name\": \"x\"}", "", StringComparison.Ordinal).Replace("#### owner", "#### «thing_owner»", StringComparison.Ordinal) },
        { "ESB0044", Head + Answer.Replace("| tags | array | Words |", "| tags | array | Words |\n| «id» | int | Again |", StringComparison.Ordinal) },
        { "ESB0045", Head + Answer + "\n#### «id»\n\n| Name | Description |\n|---|---|\n| 1 | one |\n| 2 | two |\n" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_points_at_its_place_and_nothing_else_is_reported(string id, string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var run = new Project().Run(("thing.md", text));
        if (id.Length == 0)
        {
            Assert.Empty(run.FindingLines);
            return;
        }

        var finding = Assert.Single(run.Findings);
        Assert.Equal(id, finding.Id);
        Assert.Equal("thing.md", finding.Location.GetLineSpan().Path);
        Assert.Equal(text[start..end], text.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
        Assert.Equal(start, finding.Location.SourceSpan.Start);
        var line = finding.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((text[..start].Count(static c => c == '\n'), start - text.LastIndexOf('\n', start) - 1), (line.Line, line.Character));
    }

    [Fact]
    public void No_finding_goes_untested()
    {
        // What has no place of its own in a document: files, projects, languages.
        string[] elsewhere =
        [
            "ESB0001", "ESB0003", "ESB0004", "ESB0005", "ESB0006", "ESB0007", "ESB0008", "ESB0009", "ESB0010", "ESB0011", "ESB0050", "ESB0051",
            .. OverrideFindingTests.TestedAlone,
            .. OverrideFindingTests.Wrong.Select(static row => row.Data.Item1),
        ];
        var tested = Pages.Select(static page => page.Data.Item1).Where(static id => id.Length > 0).Concat(elsewhere).ToHashSet();
        Assert.All(Descriptors.All.Keys, id => Assert.True(
            tested.Contains(id),
            id + " has no test: add a page to FindingPlaceTests.Pages, or a file to OverrideFindingTests.Wrong."));
        Assert.Empty(tested.Except(Descriptors.All.Keys));
    }
}
