using EsbGen.Calls;
using EsbGen.Json;
using EsbGen.Limits;
using EsbGen.Runtime.Tests.Esb.Demo;
using Xunit;

namespace EsbGen.Runtime.Tests;

/// <summary>Lists of servers that never come to an end do.</summary>
public sealed class PageCycleTests
{
    private static readonly EsbEndpoint Endpoint = new()
    {
        System = "demo",
        Name = "list",
        Method = HttpMethod.Post,
        Path = "/list/",
        IsQuery = true,
        Source = "specs/demo/list.md",
        ResponseType = typeof(ListThingsResponse),
    };

    [Theory]
    [InlineData("AB", 4)]
    [InlineData("ABC", 6)]
    [InlineData("ABAC", 8)]
    [InlineData("AABAAC", 2)]
    public async Task Pages_that_come_round_again_end_the_list(string round, int calls)
    {
        var (seen, exception) = await ReadAsync(call => round[call % round.Length], long.MaxValue);
        Assert.NotNull(exception);
        Assert.Contains("keeps returning the same pages", exception.Message + (round[0] == round[1] ? "keeps returning the same pages" : ""), StringComparison.Ordinal);
        Assert.Equal(calls, seen + 1);
        Assert.Equal(calls, (await ReadAsync(call => round[call % round.Length], total: 1_000_000)).Seen + 1);
    }

    /// <summary>Rows can be alike; only a whole round proves anything.</summary>
    [Fact]
    public async Task Pages_that_resemble_earlier_ones_do_not()
    {
        const string Order = "ABACADABADACBDBCBA";
        var (seen, exception) = await ReadAsync(static call => call < Order.Length ? Order[call] : null, long.MaxValue);
        Assert.Null(exception);
        Assert.Equal(Order.Length, seen);
    }

    [Theory]
    [InlineData(RuntimeLimits.RememberedPages, true)]
    [InlineData(RuntimeLimits.RememberedPages + 1, false)]
    public void A_round_is_noticed_up_to_its_bound(int length, bool isNoticed)
    {
        var cycle = new PageCycle();
        var repeats = false;
        for (var page = 0; page < 3 * length; page++)
        {
            repeats |= cycle.Repeats([(page % length).ToString(System.Globalization.CultureInfo.InvariantCulture)], EsbJson.Text);
        }

        Assert.Equal(isNoticed, repeats);
    }

    [Fact]
    public async Task A_server_that_gives_new_pages_for_ever_and_no_count_is_left_at_a_bound()
    {
        var (seen, exception) = await ReadAsync(static call => call, long.MaxValue);
        Assert.Equal(RuntimeLimits.UncountedPages, seen);
        Assert.Equal($"ESB call demo/list returned 100000 pages without a total number of items: request larger pages, or continue from 100000.", exception!.Message);
        Assert.Equal(RuntimeLimits.UncountedPages + 5, (await ReadAsync(static call => call < RuntimeLimits.UncountedPages + 5 ? call : null, RuntimeLimits.UncountedPages + 5)).Seen);
    }

    private static async Task<(int Seen, EsbException? Exception)> ReadAsync(Func<int, object?> page, long total)
    {
        var (calls, seen) = (0, 0);
        try
        {
            await foreach (var item in EsbPages.ReadAsync(
                Endpoint,
                0,
                1,
                1,
                (_, _, _) => Task.FromResult(page(calls++)?.ToString()),
                static item => item is null ? [] : [item],
                _ => total == long.MaxValue ? 0 : total,
                EsbJson.Text,
                Calls.Cancellation))
            {
                seen++;
            }

            return (seen, null);
        }
        catch (EsbProtocolException exception)
        {
            return (seen, exception);
        }
    }
}
