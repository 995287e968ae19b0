namespace EsbGen.Resilience;

/// <summary>A token that ends at a caller's end, or when a time is up by a clock that may be a test's.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly ITimer? _timer;

    public Deadline(TimeProvider time, TimeSpan limit, CancellationToken cancellationToken)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (ReferenceEquals(time, TimeProvider.System))
        {
            _timer = null;
            _source.CancelAfter(limit);
        }
        else
        {
            _timer = time.CreateTimer(static source => Cancel((CancellationTokenSource)source!), _source, limit, Timeout.InfiniteTimeSpan);
        }
    }

    public CancellationToken Token => _source.Token;

    public bool IsOver => _source.IsCancellationRequested;

    public void Dispose()
    {
        _timer?.Dispose();
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
}
