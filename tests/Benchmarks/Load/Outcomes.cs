using System.Collections.Concurrent;

namespace EsbGen.Benchmarks.Load;

/// <summary>How calls ended, and what must not have happened. Safe to use from many threads.</summary>
internal sealed class Outcomes
{
    private const int MostComplaints = 20;

    private readonly ConcurrentDictionary<string, long> _counts = new();
    private readonly ConcurrentQueue<string> _complaints = new();
    private long _started;
    private long _ended;

    public long Started => Interlocked.Read(ref _started);

    public long Ended => Interlocked.Read(ref _ended);

    public IEnumerable<KeyValuePair<string, long>> Counts => _counts.OrderByDescending(static count => count.Value);

    public IReadOnlyCollection<string> Complaints => _complaints;

    public long Start() => Interlocked.Increment(ref _started);

    public void End(string outcome)
    {
        _counts.AddOrUpdate(outcome, 1, static (_, count) => count + 1);
        Interlocked.Increment(ref _ended);
    }

    /// <summary>The first few are enough to see what is wrong.</summary>
    public void Complain(string complaint)
    {
        if (_complaints.Count < MostComplaints)
        {
            _complaints.Enqueue(complaint);
        }
    }
}
