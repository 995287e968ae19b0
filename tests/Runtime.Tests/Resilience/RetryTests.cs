using Microsoft.AspNetCore.Http;
using Polly;
using Polly.CircuitBreaker;
using Xunit;

namespace EsbGen.Runtime.Tests.Resilience;

/// <summary>Transient failures are retried where a call may be.</summary>
public sealed class RetryTests
{
    private readonly ImpatientTime _time = new();

    public static TheoryData<string> Transient => ["429", "502", "503", "504", "1306429", "1306201", "lost", "partial"];

    [Theory]
    [MemberData(nameof(Transient))]
    public async Task A_query_that_failed_for_the_moment_is_made_again(string failure)
    {
        await using var server = await new Responses(ResponseOf(failure), Responses.Success).StartAsync();
        await Client(server).ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Equal(2, server.Calls);
        Assert.Single(_time.Waits);
    }

    [Theory]
    [InlineData("500")]
    [InlineData("404")]
    [InlineData("401")]
    [InlineData("200")]
    [InlineData("1306000")]
    [InlineData("1306203")]
    [InlineData("1306402")]
    [InlineData("9900403")]
    [InlineData("77")]
    public async Task What_will_fail_again_is_not(string failure)
    {
        await using var server = await new Responses(ResponseOf(failure), Responses.Success).StartAsync();
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Client(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal((1, 1), (server.Calls, exception.Attempts));
        Assert.Empty(_time.Waits);
    }

    [Theory]
    [MemberData(nameof(Transient))]
    public async Task An_operation_is_never_made_again_by_itself(string failure)
    {
        await using var server = await new Responses(ResponseOf(failure), Responses.Success).StartAsync();
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Client(server).DeleteHostAsync(new() { Area = "east", HostId = 7 }, cancellationToken: Calls.Cancellation));
        Assert.True(exception.IsTransient);
        Assert.Equal(1, server.Calls);
    }

    [Fact]
    public async Task An_operation_is_made_again_where_the_caller_says_so()
    {
        await using var server = await new Responses(Responses.Of(503, ""), Responses.Success, Responses.Of(503, ""), Responses.Success).StartAsync();
        await Client(server).DeleteHostAsync(new() { Area = "east", HostId = 7 }, new() { Retry = true }, Calls.Cancellation);
        Assert.Equal(2, server.Calls);
        await Client(server, static options => options.Retry.RetryOperations = true).DeleteHostAsync(new() { Area = "east", HostId = 7, Reason = "old" }, cancellationToken: Calls.Cancellation);
        Assert.Equal(4, server.Calls);
        Assert.Contains("\"reason\":\"old\"", server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_is_not_made_again_where_the_caller_says_so()
    {
        await using var server = await new Responses(Responses.Of(503, "")).StartAsync();
        await Assert.ThrowsAnyAsync<EsbException>(() => Client(server).ListThingsAsync(new() { Retry = false }, Calls.Cancellation));
        Assert.Equal(1, server.Calls);
        await Assert.ThrowsAnyAsync<EsbException>(() => Client(server, static options => options.Retry.MaxRetryAttempts = 0).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal(2, server.Calls);
        await Assert.ThrowsAnyAsync<EsbException>(() => Client(server, static options => options.Pipeline = ResiliencePipeline.Empty).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal(3, server.Calls);
    }

    [Fact]
    public async Task Waits_are_spread_and_come_to_an_end()
    {
        await using var server = await new Responses(Responses.Of(503, ""), Responses.Code(1306201), Responses.Code(1306429)).StartAsync();
        const int Made = 5;
        for (var call = 1; call <= Made; call++)
        {
            var exception = await Assert.ThrowsAsync<EsbRateLimitException>(() => Client(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
            Assert.Equal((4 * call, 4), (server.Calls, exception.Attempts));
            Assert.NotNull(exception.CurlCommand);
        }

        Assert.Equal(3 * Made, _time.Waits.Count);
        Assert.All(_time.Waits, static wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(10)));

        // Waits that were not spread would be the same three in each call; two that are may be equal by chance.
        Assert.True(_time.Waits.Distinct().Count() > 3);
    }

    [Fact]
    public async Task A_server_says_how_long_to_wait()
    {
        await using var server = await new Responses(Responses.Of(429, "", "7"), Responses.Of(503, "", "0"), Responses.Success).StartAsync();
        await Client(server).ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.Zero], _time.Waits.Concat([TimeSpan.Zero]).Distinct());
    }

    [Fact]
    public async Task A_wait_longer_than_the_longest_is_left_to_the_caller()
    {
        await using var server = await new Responses(Responses.Of(429, "", "11"), Responses.Success).StartAsync();
        var exception = await Assert.ThrowsAsync<EsbRateLimitException>(() => Client(server).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal((TimeSpan.FromSeconds(11), 1), (exception.RetryAfter, server.Calls));
    }

    [Fact]
    public async Task A_call_can_be_ended_while_it_waits()
    {
        await using var server = await new Responses(Responses.Of(503, "")).StartAsync();
        using var cancellation = new CancellationTokenSource();
        _time.OnWait = cancellation.Cancel;
        var call = Client(server).ListThingsAsync(cancellationToken: cancellation.Token);
        Assert.Equal(cancellation.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
        Assert.True(call.IsCanceled);
        Assert.Equal(1, server.Calls);
    }

    [Fact]
    public async Task A_pipeline_of_ones_own_sees_ESBs_failures_and_what_is_called()
    {
        await using var server = await new Responses(Responses.Code(1306201)).StartAsync();
        List<string> seen = [];
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = _time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                MinimumThroughput = 2,
                FailureRatio = 0.5,
                ShouldHandle = arguments =>
                {
                    seen.Add(arguments.Context.Properties.GetValue(EsbResilience.Endpoint, null!).Name);
                    return new ValueTask<bool>(arguments.Outcome.Exception is EsbUpstreamException);
                },
            })
            .AddEsbRetry(new EsbRetryOptions { MaxRetryAttempts = 1 })
            .Build();
        var client = Client(server, options => options.Pipeline = pipeline);
        Assert.Equal(2, (await Assert.ThrowsAsync<EsbUpstreamException>(() => client.ListThingsAsync(cancellationToken: Calls.Cancellation))).Attempts);
        await Assert.ThrowsAsync<EsbUpstreamException>(() => client.DeleteHostAsync(new() { Area = "east", HostId = 7 }, cancellationToken: Calls.Cancellation));
        await Assert.ThrowsAsync<BrokenCircuitException>(() => client.ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal(3, server.Calls);
        Assert.Equal(["list_things", "delete_host"], seen);
    }

    [Fact]
    public async Task Each_attempt_asks_who_calls()
    {
        await using var server = await new Responses(Responses.Of(503, ""), Responses.Success).StartAsync();
        var provider = new Counting();
        await Client(server, options =>
        {
            options.Username = null;
            options.CredentialsProvider = provider;
        }).ListThingsAsync(cancellationToken: Calls.Cancellation);
        Assert.Contains("visitor-2", server.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 1, 1, "EsbOptions.Retry.MaxRetryAttempts must be from 0 to 20.")]
    [InlineData(21, 1, 1, "EsbOptions.Retry.MaxRetryAttempts must be from 0 to 20.")]
    [InlineData(1, -1, 1, "EsbOptions.Retry.Delay must not be negative or longer than EsbOptions.Retry.MaxDelay.")]
    [InlineData(1, 2, 1, "EsbOptions.Retry.Delay must not be negative or longer than EsbOptions.Retry.MaxDelay.")]
    [InlineData(1, 1, 90_000, "EsbOptions.Retry.MaxDelay must be at most one day.")]
    public void A_wrong_setting_is_named(int retries, int delay, int maxDelay, string message)
    {
        var retry = new EsbRetryOptions { MaxRetryAttempts = retries, Delay = TimeSpan.FromSeconds(delay), MaxDelay = TimeSpan.FromSeconds(maxDelay) };
        var options = Calls.Options(new Uri("http://esb.invalid"));
        options.Retry = retry;
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => EsbTransport.Create(options)).Message, StringComparison.Ordinal);
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new ResiliencePipelineBuilder().AddEsbRetry(retry)).Message, StringComparison.Ordinal);
    }

    private static RequestDelegate ResponseOf(string failure) => failure switch
    {
        "lost" => Responses.LostConnection,
        "partial" => Responses.Partial,
        { Length: 3 } => Responses.Of(int.Parse(failure, System.Globalization.CultureInfo.InvariantCulture), "<html></html>"),
        _ => Responses.Code(long.Parse(failure, System.Globalization.CultureInfo.InvariantCulture)),
    };

    private Esb.Demo.DemoClient Client(ScriptedServer server, Action<EsbOptions>? change = null) => Calls.Demo(server, options =>
    {
        options.TimeProvider = _time;
        options.Retry = new EsbRetryOptions();
        change?.Invoke(options);
    });

    private sealed class Counting : IEsbCredentialsProvider
    {
        private int _count;

        public ValueTask<EsbCredentials> GetCredentialsAsync(EsbEndpoint endpoint, CancellationToken cancellationToken) =>
            new(new EsbCredentials { Token = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"visitor-{++_count}") });
    }
}
