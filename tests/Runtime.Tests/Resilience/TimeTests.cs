using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace EsbGen.Runtime.Tests.Resilience;

/// <summary>Timeouts of attempts and of whole calls, on a clock of the test's own.</summary>
public sealed class TimeTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task An_attempt_that_takes_too_long_makes_room_for_the_next()
    {
        await using var server = await new Responses(HangAsync, Responses.Success).StartAsync();
        var call = Client(server).ListThingsAsync(cancellationToken: Calls.Cancellation);
        await PassAsync(call, TimeSpan.FromSeconds(5));
        await call;
        Assert.Equal(2, server.Calls);
    }

    [Fact]
    public async Task The_last_attempt_that_takes_too_long_names_its_limit()
    {
        await using var server = await new Responses(HangAsync).StartAsync();
        var call = Client(server, static options =>
        {
            options.AttemptTimeout = TimeSpan.FromSeconds(20);
            options.Retry.MaxRetryAttempts = 1;
        }).ListThingsAsync(cancellationToken: Calls.Cancellation);
        await PassAsync(call, TimeSpan.FromSeconds(5));
        var exception = await Assert.ThrowsAsync<EsbTimeoutException>(() => call);
        Assert.Equal("ESB call demo/list_things took longer than 20 s (EsbOptions.AttemptTimeout).", exception.Message);
        Assert.Equal((2, 2), (server.Calls, exception.Attempts));
    }

    [Fact]
    public async Task A_call_ends_when_its_time_is_up_whatever_its_attempts_do()
    {
        await using var server = await new Responses(Responses.Of(503, "")).StartAsync();
        var call = Client(server, static options =>
        {
            options.Retry.MaxRetryAttempts = 20;
            options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.FromMinutes(1);
        }).ListThingsAsync(cancellationToken: Calls.Cancellation);
        await PassAsync(call, TimeSpan.FromSeconds(5));
        var exception = await Assert.ThrowsAsync<EsbTimeoutException>(() => call);
        Assert.Equal("ESB call demo/list_things took longer than 120 s (EsbOptions.Timeout).", exception.Message);
        Assert.Equal(503, (int?)Assert.IsType<EsbProtocolException>(exception.InnerException!.InnerException).HttpStatus);
        Assert.InRange(exception.Attempts, 1, 10);
        Assert.NotNull(exception.CurlCommand);
    }

    [Fact]
    public async Task A_calls_own_time_wins()
    {
        await using var server = await new Responses(HangAsync).StartAsync();
        var call = Client(server).ListThingsAsync(new() { Timeout = TimeSpan.FromSeconds(3) }, Calls.Cancellation);
        await PassAsync(call, TimeSpan.FromSeconds(1));
        var exception = await Assert.ThrowsAsync<EsbTimeoutException>(() => call);
        Assert.Equal("ESB call demo/list_things took longer than 3 s (EsbCallOptions.Timeout).", exception.Message);

        call = Client(server).ListThingsAsync(new() { AttemptTimeout = TimeSpan.FromSeconds(2), Retry = false }, Calls.Cancellation);
        await PassAsync(call, TimeSpan.FromSeconds(1));
        exception = await Assert.ThrowsAsync<EsbTimeoutException>(() => call);
        Assert.Equal("ESB call demo/list_things took longer than 2 s (EsbCallOptions.AttemptTimeout).", exception.Message);
    }

    [Fact]
    public async Task A_call_without_limits_goes_on()
    {
        await using var server = await new Responses(HangAsync).StartAsync();
        using var cancellation = new CancellationTokenSource();
        var call = Client(server, static options => options.Timeout = options.AttemptTimeout = Timeout.InfiniteTimeSpan).ListThingsAsync(cancellationToken: cancellation.Token);
        _time.Advance(TimeSpan.FromDays(100));
        Assert.False(call.IsCompleted);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    private static Task HangAsync(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    /// <summary>Lets time pass until the call ends; what waits for the network needs a little of the real time too.</summary>
    private async Task PassAsync(Task call, TimeSpan step)
    {
        while (!call.IsCompleted)
        {
            await Task.Delay(20, Calls.Cancellation);
            _time.Advance(step);
        }
    }

    private Esb.Demo.DemoClient Client(ScriptedServer server, Action<EsbOptions>? change = null) => Calls.Demo(server, options =>
    {
        options.TimeProvider = _time;
        options.Retry = new EsbRetryOptions();
        change?.Invoke(options);
    });
}
