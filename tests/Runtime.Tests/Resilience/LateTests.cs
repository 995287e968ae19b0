using System.Diagnostics;
using System.Net;
using EsbGen.Calls;
using EsbGen.Resilience;
using EsbGen.Runtime.Tests.Esb.Demo;
using Xunit;

namespace EsbGen.Runtime.Tests.Resilience;

/// <summary>Foreign code that heeds no token holds no call.</summary>
[Collection("Listeners")]
public sealed class LateTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    public static TheoryData<string, bool> Hangs
    {
        get
        {
            var hangs = new TheoryData<string, bool>();
            foreach (var where in new[] { "provider", "blocking provider", "handler", "body" })
            {
                hangs.Add(where, true);
                hangs.Add(where, false);
            }

            return hangs;
        }
    }

    [Theory]
    [MemberData(nameof(Hangs))]
    public async Task A_call_ends_in_time_although_what_it_waits_for_does_not(string where, bool isCancelled)
    {
        var never = new TaskCompletionSource();
        using var blocked = new ManualResetEventSlim();
        using var http = Handler.Client(async (_, _) =>
        {
            if (where == "handler")
            {
                await never.Task;
            }

            return new HttpResponseMessage { Content = where == "body" ? new StreamContent(new HangingStream(never.Task)) : new StringContent(Calls.Success) };
        });
        var client = Calls.Demo(http, options =>
        {
            options.Timeout = isCancelled ? Timeout.InfiniteTimeSpan : Short;
            if (where.EndsWith("provider", StringComparison.Ordinal))
            {
                (options.CredentialsProvider, options.Username) = (new Credentials(async (_, _) =>
                {
                    if (where == "blocking provider")
                    {
                        blocked.Wait(Soon, CancellationToken.None);
                    }
                    else
                    {
                        await never.Task;
                    }

                    return new EsbCredentials { Username = "u" };
                }), null);
            }
        });
        using var cancellation = new CancellationTokenSource(isCancelled ? Short : Timeout.InfiniteTimeSpan);
        var watch = Stopwatch.StartNew();
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => client.ListThingsAsync(cancellationToken: cancellation.Token));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Soon / 2);
        if (isCancelled)
        {
            Assert.Equal(cancellation.Token, Assert.IsType<OperationCanceledException>(exception).CancellationToken);
        }
        else
        {
            Assert.Equal("ESB call demo/list_things took longer than 0.15 s (EsbOptions.Timeout).", Assert.IsType<EsbTimeoutException>(exception).Message);
        }

        blocked.Set();
        never.SetResult();
    }

    [Fact]
    public async Task What_comes_late_is_disposed_of_and_what_fails_late_is_observed()
    {
        var unobserved = new List<Exception>();
        EventHandler<UnobservedTaskExceptionEventArgs> listen = (_, arguments) => unobserved.Add(arguments.Exception);
        TaskScheduler.UnobservedTaskException += listen;
        try
        {
            var late = new TaskCompletionSource<Disposable>();
            using var cancellation = new CancellationTokenSource();
            var waiting = Late.WaitAsync(late.Task, cancellation.Token);
            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
            Late.Abandon(late.Task);
            using var disposable = new Disposable();
            late.SetResult(disposable);
            Assert.True(disposable.IsDisposed);
            AbandonFailure();
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Assert.DoesNotContain(unobserved, static exception => exception.ToString().Contains("late failure", StringComparison.Ordinal));
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= listen;
        }

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static void AbandonFailure()
        {
            var failing = new TaskCompletionSource<Disposable>();
            Late.Abandon(failing.Task);
            failing.SetException(new InvalidOperationException("late failure"));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cancellation_of_a_handlers_own_is_told_as_such(bool isWithinBody)
    {
        var calls = 0;
        using var http = Handler.Client((_, _) =>
        {
            calls++;
            return isWithinBody
                ? Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new HangingStream(Task.FromException(new OperationCanceledException("the cache is closed")))) })
                : throw new OperationCanceledException("the cache is closed");
        });
        var exception = await Assert.ThrowsAsync<EsbConnectionException>(() => Calls.Demo(http, static options => options.Retry = new()).ListThingsAsync(cancellationToken: Calls.Cancellation));
        Assert.Equal("ESB call demo/list_things was canceled by its HttpClient or one of its handlers, not by its caller or a timeout: the cache is closed", exception.Message);
        Assert.False(exception.IsTransient);
        Assert.IsAssignableFrom<OperationCanceledException>(exception.InnerException);
        Assert.Equal((1, 1), (calls, exception.Attempts));
    }

    [Theory]
    [InlineData(-20)]
    [InlineData(20)]
    [InlineData(-1e6)]
    [InlineData(1e6)]
    public async Task A_clock_that_jumps_by_years_ends_a_call_with_its_failure(double years)
    {
        var calls = 0;
        using var http = Handler.Client((_, _) =>
        {
            calls++;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent("<html>") });
        });
        var client = Calls.Demo(http, options => (options.TimeProvider, options.Retry) = (new JumpingTime(years * 365), new EsbRetryOptions { Delay = TimeSpan.Zero }));
        Assert.Equal(HttpStatusCode.BadGateway, (await Assert.ThrowsAsync<EsbProtocolException>(() => client.ListThingsAsync(cancellationToken: Calls.Cancellation))).HttpStatus);
        Assert.InRange(calls, 1, 4);
    }

    private sealed class Disposable : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    /// <summary>Ends, or fails, when a task does, and heeds no token.</summary>
    private sealed class HangingStream(Task end) : MemoryStream
    {
        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            await end;
            return 0;
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await end;
            return 0;
        }
    }

    /// <summary>The system's clock, but each look at it is years from the one before.</summary>
    private sealed class JumpingTime(double days) : TimeProvider
    {
        private int _looks;

        public override long GetTimestamp() => unchecked((long)(Interlocked.Increment(ref _looks) * days * 24 * 3600 * TimestampFrequency));
    }
}
