using EsbGen.Resilience;
using Xunit;

namespace EsbGen.Runtime.Tests.Resilience;

/// <summary>Deadlines share what they are made of, and nothing that happens to them.</summary>
public sealed class DeadlineTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_that_passed_is_none_of_the_next_ones(bool staysWithin)
    {
        using (var passed = new Deadline(TimeProvider.System, TimeSpan.FromMilliseconds(1), CancellationToken.None, staysWithin))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(Timeout.InfiniteTimeSpan, passed.Token));
            Assert.True(passed.IsOver);
        }

        using var next = new Deadline(TimeProvider.System, TimeSpan.FromHours(1), CancellationToken.None, staysWithin);
        Assert.False(next.IsOver);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_next_ones_time_is_its_own(bool staysWithin)
    {
        new Deadline(TimeProvider.System, TimeSpan.FromHours(1), CancellationToken.None, staysWithin).Dispose();

        using var next = new Deadline(TimeProvider.System, TimeSpan.FromMilliseconds(1), CancellationToken.None, staysWithin);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(Timeout.InfiniteTimeSpan, next.Token));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_caller_ends_its_own_and_no_later_one(bool staysWithin)
    {
        using var caller = new CancellationTokenSource();
        using var other = new CancellationTokenSource();
        new Deadline(TimeProvider.System, TimeSpan.FromHours(1), caller.Token, staysWithin).Dispose();
        using var next = new Deadline(TimeProvider.System, TimeSpan.FromHours(1), other.Token, staysWithin);

        caller.Cancel();
        Assert.False(next.IsOver);

        other.Cancel();
        Assert.True(next.IsOver);
    }

    [Fact]
    public void A_token_that_somebody_may_have_kept_serves_no_later_deadline()
    {
        CancellationToken kept;
        using (var first = new Deadline(TimeProvider.System, TimeSpan.FromHours(1), CancellationToken.None))
        {
            kept = first.Token;
        }

        using var caller = new CancellationTokenSource();
        using var next = new Deadline(TimeProvider.System, TimeSpan.FromHours(1), caller.Token, staysWithin: true);
        caller.Cancel();
        Assert.True(next.IsOver);
        Assert.False(kept.IsCancellationRequested);
    }
}
