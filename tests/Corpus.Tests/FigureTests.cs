using EsbGen.Scorecard;
using Xunit;

namespace EsbGen.Corpus.Tests;

/// <summary>Each figure of the scorecard can fall: a scorecard that cannot is no measure.</summary>
public sealed class FigureTests
{
    private const string Page = """
        ### Request address

        /api/c/compapi/v2/demo/get_thing/

        ### Request method

        POST

        ### Return Result Example

        ```json
        {"result": true, "code": 0, "data": {"id": 1, "any": {"a": [1, "b", {}]}}}
        ```

        ### Return Result Description

        #### data

        | Field | Type | Description |
        |---|---|---|
        | id | int | Number |

        #### nothing that is anywhere

        | Field | Type | Description |
        |---|---|---|
        | lost | int | Belongs nowhere |
        | gone | int | Belongs nowhere |
        """;

    [Fact]
    public void What_is_unbound_and_untyped_is_counted()
    {
        var score = Scorer.Score([new("", "demo", "get_thing", "get_thing.md", Page)]).Total;
        Assert.Equal((1, 1, 0), (score.Documents, score.Clients, score.CompileErrors));
        Assert.Equal((3, 1, 0), (score.Rows, score.RowsBound, score.RowsSilent));
        Assert.Equal((6, 6, 3), (score.Leaves, score.LeavesKept, score.LeavesTyped));
    }

    [Fact]
    public void A_document_without_a_client_is_counted()
    {
        var score = Scorer.Score([new("", "demo", "a", "a.md", Page), new("", "demo", "b", "b.md", Page)]).Total;
        Assert.Equal((2, 1), (score.Documents, score.Clients));
    }

    [Fact]
    public void An_example_that_cannot_be_read_is_counted()
    {
        var score = Scorer.Score([new("", "demo", "a", "a.md", Page.Replace("[1, \"b\", {}]", new string('[', 500), StringComparison.Ordinal))]).Total;
        Assert.Equal((1, 0), (score.Blocks, score.BlocksRecovered));
    }

    [Fact]
    public void A_leaf_that_gets_lost_is_counted()
    {
        var score = new Score();
        var shortfalls = new List<Shortfall>();
        new LeafScorer(score, shortfalls, "").Add(new Example(IsAnswer: true, System.Text.Json.Nodes.JsonNode.Parse("""{"Kept": 1, "Lost": 2}""")!), typeof(Forgetful));
        Assert.Equal((2, 1), (score.Leaves, score.LeavesKept));
        Assert.Contains(shortfalls, static shortfall => shortfall is { Figure: "kept" } && shortfall.Where.Contains("Lost", StringComparison.Ordinal));
    }

    private sealed record Forgetful(long Kept);
}
