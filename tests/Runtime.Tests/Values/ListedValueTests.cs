using System.Text.Json;
using EsbGen.Runtime.Tests.Esb.Demo;
using Xunit;

namespace EsbGen.Runtime.Tests.Values;

/// <summary>Values that documents list: read as such, written as they came, and open for what no document lists.</summary>
public sealed class ListedValueTests
{
    private const string Response = """{"result":true,"code":0,"message":"","data":{"status":2,"order":"asc","seen":[1,3],"next":null}}""";

    public static TheoryData<string, string> Values =>
    [
        .. from name in (string[])["status", "order", "next"]
           from value in (string[])["2", "77", "-5", "\"asc\"", "\"sideways\"", "\"2\"", "\"\"", "null", "true", "1.5", "{\"a\":1}", "99999999999999999999"]
           select (name, value),
    ];

    [Fact]
    public void Listed_values_are_members()
    {
        var data = Read(Response).Data;
        Assert.Equal((StatusWaitingToDone.Running, OrderAscOrDesc.Asc, null), (data.Status, data.Order, data.Next));
        Assert.Equal([SeenWaitingToDone.Waiting, SeenWaitingToDone.Done], data.Seen);
        Assert.StartsWith(Response[..^1], JsonSerializer.Serialize(Read(Response)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Whatever_comes_goes_back_the_same(string name, string value)
    {
        var json = $$$"""{"result":true,"code":0,"data":{"{{{name}}}":{{{value}}}}}""";
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(Read(json)));
        // As everywhere, a number may come in quotes, and a text without.
        Assert.Equal(value.Trim('"'), document.RootElement.GetProperty("data").GetProperty(name).GetRawText().Trim('"'));
    }

    [Fact]
    public void A_switch_over_them_reads_naturally()
    {
        var data = Read(Response).Data;
        Assert.Equal("running", data.Status switch { StatusWaitingToDone.Waiting => "waiting", StatusWaitingToDone.Running => "running", _ => "other" });
        Assert.Equal("up", data.Order.Value switch { OrderAscOrDesc.Values.Asc => "up", OrderAscOrDesc.Values.Desc => "down", _ => "other" });
    }

    [Fact]
    public void Texts_compare_convert_and_print_as_texts()
    {
        OrderAscOrDesc order = "asc";
        Assert.True(order == OrderAscOrDesc.Asc && order != OrderAscOrDesc.Desc && order.Equals((object)OrderAscOrDesc.Asc));
        Assert.Equal(order.GetHashCode(), OrderAscOrDesc.Asc.GetHashCode());
        Assert.Equal(("asc", "", ""), (order.ToString(), default(OrderAscOrDesc).Value, default(OrderAscOrDesc).ToString()));
    }

    [Fact]
    public async Task A_call_sends_them_as_they_stand_on_the_wire()
    {
        await using var server = await ScriptedServer.StartAsync(Response);
        await Calls.Demo(server).ListJobsAsync(new() { Status = StatusWaitingToDone.Done, Order = "sideways" }, cancellationToken: Calls.Cancellation);
        Assert.Contains("\"status\":3,\"order\":\"sideways\"", server.Body, StringComparison.Ordinal);
    }

    private static ListJobsResponse Read(string json) => JsonSerializer.Deserialize<ListJobsResponse>(json)!;
}
