namespace EsbGen.Testing;

/// <summary>The last calls. Safe to use from many threads.</summary>
internal sealed class CallLog
{
    private readonly object _gate = new();
    private readonly Queue<FakeCall> _calls = new();
    private long _count;

    public long Count => Interlocked.Read(ref _count);

    public void Add(FakeCall call, int capacity)
    {
        lock (_gate)
        {
            Interlocked.Increment(ref _count);
            _calls.Enqueue(call);
            while (_calls.Count > capacity)
            {
                _calls.Dequeue();
            }
        }
    }

    public FakeCall[] ToArray()
    {
        lock (_gate)
        {
            return [.. _calls];
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _calls.Clear();
            Interlocked.Exchange(ref _count, 0);
        }
    }
}
