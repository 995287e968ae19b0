using System.Collections.Concurrent;

namespace EsbGen.Benchmarks.Load;

/// <summary>What the attempts of the calls that are on their way met, by the number that each call carries.</summary>
internal sealed class Journal
{
    private readonly ConcurrentDictionary<long, ConcurrentQueue<Fault>> _met = new();

    public void Open(long call) => _met[call] = new();

    /// <summary>An attempt may arrive after its caller gave it up; then nobody asks for it any more.</summary>
    public void Note(long call, Fault fault)
    {
        if (_met.TryGetValue(call, out var faults))
        {
            faults.Enqueue(fault);
        }
    }

    public IReadOnlyCollection<Fault> Close(long call) => _met.TryRemove(call, out var faults) ? faults : [];
}
