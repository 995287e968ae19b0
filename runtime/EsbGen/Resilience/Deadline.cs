using System.Collections.Concurrent;
using EsbGen.Limits;

namespace EsbGen.Resilience;

/// <summary>A token that ends at a caller's end, or when a time is up by a clock that may be a test's.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly ITimer? _timer;
#if !NETSTANDARD2_0
    private static readonly ConcurrentQueue<CancellationTokenSource> Idle = new();
    private static int _idle;
    private readonly CancellationTokenRegistration _caller;
    private readonly bool _isPooled;
#endif

    /// <param name="time">The clock.</param>
    /// <param name="limit">How long it takes.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <param name="staysWithin">
    /// Whether nobody can hold the token for longer than the deadline: its source and timer then serve later ones too.
    /// </param>
    public Deadline(TimeProvider time, TimeSpan limit, CancellationToken cancellationToken, bool staysWithin = false)
    {
        _timer = null;
        if (!ReferenceEquals(time, TimeProvider.System))
        {
            _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            _timer = time.CreateTimer(static source => Cancel((CancellationTokenSource)source!), _source, limit, Timeout.InfiniteTimeSpan);
            return;
        }

#if !NETSTANDARD2_0
        _isPooled = staysWithin;
        if (staysWithin)
        {
            _source = Rent();
            _caller = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
            _source.CancelAfter(limit);
            return;
        }
#endif
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _source.CancelAfter(limit);
    }

    public CancellationToken Token => _source.Token;

    public bool IsOver => _source.IsCancellationRequested;

    public void Dispose()
    {
        _timer?.Dispose();
#if !NETSTANDARD2_0
        _caller.Dispose();
        if (_isPooled && Return(_source))
        {
            return;
        }
#endif
        _source.Dispose();
    }

    private static void Cancel(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call ended while the time did.
        }
    }

#if !NETSTANDARD2_0
    private static CancellationTokenSource Rent()
    {
        if (!Idle.TryDequeue(out var source))
        {
            return new CancellationTokenSource();
        }

        Interlocked.Decrement(ref _idle);
        return source;
    }

    private static bool Return(CancellationTokenSource source)
    {
        if (!source.TryReset())
        {
            return false;
        }

        if (Interlocked.Increment(ref _idle) > RuntimeLimits.IdleDeadlines)
        {
            Interlocked.Decrement(ref _idle);
            return false;
        }

        Idle.Enqueue(source);
        return true;
    }
#endif
}
