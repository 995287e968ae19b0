using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using EsbGen.Runtime.Tests.Esb.Demo;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace EsbGen.Runtime.Tests;

/// <summary>Lists that come page by page.</summary>
public sealed class PagingTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(7, 3)]
    public async Task Every_item_comes_once_in_as_few_calls_as_the_count_allows(int total, int calls)
    {
        await using var server = await Listing(total);
        Assert.Equal(Enumerable.Range(0, total), await Read(Calls.Demo(server).SearchItemsPagesAsync(new() { Kind = "x" }, cancellationToken: Calls.Cancellation)));
        Assert.Equal(calls, server.Calls);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    public async Task Without_a_count_a_short_page_is_the_last(int total, int calls)
    {
        await using var server = await Listing(total, count: static _ => 0);
        Assert.Equal(Enumerable.Range(0, total), await Read(Calls.Demo(server).SearchItemsPagesAsync(new(), cancellationToken: Calls.Cancellation)));
        Assert.Equal(calls, server.Calls);
    }

    [Fact]
    public async Task The_callers_own_start_limit_and_parameters_hold()
    {
        await using var server = await Listing(10);
        var request = new SearchItemsRequest { Kind = "x", Page = new() { Start = 4, Limit = 5, Sort = "id" } };
        Assert.Equal([4, 5, 6, 7, 8, 9], await Read(Calls.Demo(server).SearchItemsPagesAsync(request, cancellationToken: Calls.Cancellation)));
        Assert.Equal("""{"kind":"x","page":{"start":9,"limit":5,"sort":"id"}}""", OwnParameters(server.Body));
        Assert.Equal(4, request.Page.Start);
    }

    [Fact]
    public async Task A_server_that_gives_fewer_than_asked_for_loses_nothing()
    {
        await using var server = await Listing(10, limit: 2);
        Assert.Equal(Enumerable.Range(0, 10), await Read(Calls.Demo(server).SearchItemsPagesAsync(new(), cancellationToken: Calls.Cancellation)));
        Assert.Equal(5, server.Calls);
    }

    [Fact]
    public async Task A_server_that_gives_all_at_once_is_asked_no_further()
    {
        await using var counting = await Listing(10, limit: 100);
        Assert.Equal(Enumerable.Range(0, 10), await Read(Calls.Demo(counting).SearchItemsPagesAsync(new(), cancellationToken: Calls.Cancellation)));
        Assert.Equal(1, counting.Calls);

        await using var silent = await Listing(10, limit: 100, count: static _ => 0, ignoresStart: true);
        Assert.Equal(Enumerable.Range(0, 10), await Read(Calls.Demo(silent).SearchItemsPagesAsync(new(), cancellationToken: Calls.Cancellation)));
        Assert.Equal(2, silent.Calls);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(0)]
    public async Task A_server_that_ignores_the_start_is_found_out_before_an_item_comes_twice(int count)
    {
        await using var server = await Listing(10, count: _ => count, ignoresStart: true);
        var seen = new List<int>();
        var exception = await Assert.ThrowsAnyAsync<EsbException>(async () =>
        {
            await foreach (var item in Calls.Demo(server).SearchItemsPagesAsync(new(), cancellationToken: Calls.Cancellation))
            {
                seen.Add((int)item.Id);
            }
        });
        Assert.Equal("ESB call demo/search_items returned the same page from 3 as before: the server ignores the start of a page.", exception.Message);
        Assert.Equal([0, 1, 2], seen);
        Assert.Equal(2, server.Calls);
    }

    [Fact]
    public async Task An_empty_page_ends_what_was_counted_wrong()
    {
        await using var server = await Listing(4, count: static _ => 1000);
        Assert.Equal([0, 1, 2, 3], await Read(Calls.Demo(server).SearchItemsPagesAsync(new(), cancellationToken: Calls.Cancellation)));
        Assert.Equal(3, server.Calls);
    }

    [Fact]
    public async Task A_list_that_is_the_data_itself_is_read_too_by_query_parameters()
    {
        await using var server = await ScriptedServer.StartAsync(static context =>
        {
            var (start, length) = (Number(context, "start"), Number(context, "length"));
            var items = Enumerable.Range(start, Math.Max(0, Math.Min(length, 250 - start))).Select(static id => $$"""{"id": {{id}}}""");
            return context.Response.WriteAsync($$"""{"result": true, "code": 0, "count": 250, "data": [{{string.Join(",", items)}}]}""");
        });
        var seen = new List<long>();
        await foreach (var row in Calls.Demo(server).ListRowsPagesAsync(new(), cancellationToken: Calls.Cancellation))
        {
            seen.Add(row.Id);
        }

        Assert.Equal(Enumerable.Range(0, 250).Select(static id => (long)id), seen);
        Assert.Equal(3, server.Calls);
        Assert.EndsWith("&start=200&length=100", server.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_asked_for_when_the_items_before_it_were_taken()
    {
        await using var server = await Listing(10);
        await foreach (var item in Calls.Demo(server).SearchItemsPagesAsync(new(), cancellationToken: Calls.Cancellation))
        {
            Assert.Equal(1 + (item.Id / 3), server.Calls);
        }

        var pages = Calls.Demo(server).SearchItemsPagesAsync(new(), cancellationToken: Calls.Cancellation);
        Assert.Equal(4, server.Calls);
        await foreach (var item in pages)
        {
            break;
        }

        Assert.Equal(5, server.Calls);
    }

    [Fact]
    public async Task Reading_can_be_cancelled_and_has_the_calls_options()
    {
        await using var server = await Listing(10);
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in Calls.Demo(server).SearchItemsPagesAsync(new(), new() { Language = "en" }, Calls.Cancellation).WithCancellation(cancellation.Token))
            {
                if (item.Id == 2)
                {
                    await cancellation.CancelAsync();
                }
            }
        });
        Assert.Equal("en", server.Headers["Blueking-Language"]);
        Assert.Equal(1, server.Calls);
    }

    [Fact]
    public async Task A_page_that_fails_ends_the_reading_with_its_failure()
    {
        await using var server = await ScriptedServer.StartAsync(static context => context.Response.WriteAsync("""{"result": false, "code": 7, "message": "no"}"""));
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Read(Calls.Demo(server).SearchItemsPagesAsync(new(), cancellationToken: Calls.Cancellation)));
        Assert.Equal(7, exception.Code.Number);
        Assert.Throws<ArgumentNullException>("request", () => Calls.Demo(server).SearchItemsPagesAsync(null!, cancellationToken: Calls.Cancellation));
    }

    /// <summary>A server that holds so many items, and gives so many at most.</summary>
    private static Task<ScriptedServer> Listing(int total, int? limit = null, Func<int, int>? count = null, bool ignoresStart = false) => ScriptedServer.StartAsync(context =>
    {
        var page = JsonDocument.Parse(ScriptedServer.BodyOf(context)).RootElement.GetProperty("page");
        var start = ignoresStart ? 0 : page.GetProperty("start").GetInt32();
        var size = limit ?? page.GetProperty("limit").GetInt32();
        var items = Enumerable.Range(start, Math.Max(0, Math.Min(size, total - start))).Select(static id => $$"""{"id": {{id}}, "tags": ["a"]}""");
        return context.Response.WriteAsync($$"""{"result": true, "code": 0, "data": {"count": {{count?.Invoke(total) ?? total}}, "info": [{{string.Join(",", items)}}] } }""");
    });

    private static async Task<List<int>> Read(IAsyncEnumerable<SearchItemsResponseDataInfo> items)
    {
        var ids = new List<int>();
        await foreach (var item in items)
        {
            ids.Add((int)item.Id);
        }

        return ids;
    }

    private static int Number(HttpContext context, string name) => int.Parse(context.Request.Query[name].ToString(), CultureInfo.InvariantCulture);

    private static string OwnParameters(string body)
    {
        var parameters = JsonNode.Parse(body)!.AsObject();
        foreach (var name in parameters.Select(static parameter => parameter.Key).Where(static name => name.StartsWith("bk_", StringComparison.Ordinal)).ToList())
        {
            parameters.Remove(name);
        }

        return parameters.ToJsonString();
    }
}
