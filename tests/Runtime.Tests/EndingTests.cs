using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace EsbGen.Runtime.Tests;

/// <summary>Cancellation stays cancellation, and a timeout is a timeout, wherever in a call they come.</summary>
public sealed class EndingTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(150);

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_starts_sends_nothing()
    {
        await using var server = await ScriptedServer.StartAsync(Calls.Success);
        var token = new CancellationToken(canceled: true);
        var task = Calls.Demo(server).ListThingsAsync(cancellationToken: token);
        Assert.Equal(token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task)).CancellationToken);
        Assert.True(task.IsCanceled);
        Assert.Equal(0, server.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cancelled_call_ends_as_the_callers_cancellation(bool withinAnswer)
    {
        await using var server = await HangingServer(withinAnswer);
        using var cancellation = new CancellationTokenSource(Short);
        var task = Calls.Demo(server).ListThingsAsync(cancellationToken: cancellation.Token);
        Assert.Equal(cancellation.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task)).CancellationToken);
        Assert.True(task.IsCanceled);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_that_takes_too_long_names_its_limit(bool withinAnswer)
    {
        await using var server = await HangingServer(withinAnswer);
        var watch = Stopwatch.StartNew();
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(server, static options => options.Timeout = Short).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal("ESB call demo/list_things took longer than 0.15 s (EsbOptions.Timeout).", exception.Message);
        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Equal(withinAnswer ? 200 : null, (int?)exception.HttpStatus);
        Assert.InRange(watch.Elapsed, Short - TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task The_limit_of_a_callers_own_HttpClient_is_named_as_such()
    {
        await using var server = await HangingServer(withinAnswer: false);
        using var http = new HttpClient { Timeout = Short };
        var client = new Esb.Demo.DemoClient(EsbTransport.Create(Calls.Options(server.Address), http));
        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => client.ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal("ESB call demo/list_things took longer than 0.15 s (HttpClient.Timeout).", exception.Message);
        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    /// <summary>As the handlers of older frameworks do, whose sockets are closed under them.</summary>
    [Fact]
    public async Task A_connection_that_breaks_because_of_the_end_does_not_hide_it()
    {
        using var http = Handler.Client(static async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(static _ => { }, TaskScheduler.Default);
            throw new HttpRequestException("The socket was closed.");
        });
        using var cancellation = new CancellationTokenSource(Short);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Calls.Demo(http).ListThingsAsync(cancellationToken: cancellation.Token));

        var exception = await Assert.ThrowsAnyAsync<EsbException>(() => Calls.Demo(http, static options => options.Timeout = Short).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task A_call_without_limit_may_be_set()
    {
        await using var server = await ScriptedServer.StartAsync(static async context =>
        {
            await Task.Delay(Short);
            await context.Response.WriteAsync(Calls.Success);
        });
        await Calls.Demo(server, static options => options.Timeout = Timeout.InfiniteTimeSpan).ListThingsAsync(cancellationToken: Calls.Cancellation);
    }

    private static Task<ScriptedServer> HangingServer(bool withinAnswer) =>
        ScriptedServer.StartAsync(async context =>
        {
            if (withinAnswer)
            {
                await context.Response.WriteAsync("{\"result\": true, ");
                await context.Response.Body.FlushAsync();
            }

            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
}
