using System.Collections.Concurrent;

namespace EsbGen.Runtime.Tests.Resilience;

/// <summary>A clock on which waits between attempts are over at once, and are remembered; deadlines, which are longer, never come.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    /// <summary>Called when a wait begins, instead of its end.</summary>
    public Action? OnWait { get; set; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new WaitTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class WaitTimer(ImpatientTime time, TimerCallback callback, object? state) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime >= TimeSpan.Zero && dueTime <= LongestWait)
            {
                time.Waits.Enqueue(dueTime);
                ThreadPool.QueueUserWorkItem(_ => (time.OnWait ?? (() => callback(state)))());
            }

            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
