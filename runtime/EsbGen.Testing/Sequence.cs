namespace EsbGen.Testing;

/// <summary>What happens call by call. Safe to use from many threads.</summary>
internal sealed class Sequence<T>
    where T : class
{
    private readonly object _gate = new();
    private readonly Queue<Step> _steps = new();

    /// <param name="item">What happens.</param>
    /// <param name="times">To how many calls; null for all, until something else is added.</param>
    public void Add(T item, int? times)
    {
        if (times < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(times), times, "The number of times must be at least 1.");
        }

        lock (_gate)
        {
            // Only the last one can be endless.
            var kept = _steps.Where(static step => step.Left is not null).ToArray();
            _steps.Clear();
            foreach (var step in kept)
            {
                _steps.Enqueue(step);
            }

            _steps.Enqueue(new Step(item) { Left = times });
        }
    }

    /// <summary>Null where nothing is left.</summary>
    public T? Next()
    {
        lock (_gate)
        {
            if (_steps.Count == 0)
            {
                return null;
            }

            var step = _steps.Peek();
            if (step.Left is not null && --step.Left == 0)
            {
                _steps.Dequeue();
            }

            return step.Item;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _steps.Clear();
        }
    }

    private sealed class Step(T item)
    {
        public T Item => item;

        public int? Left { get; set; }
    }
}
