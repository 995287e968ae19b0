namespace EsbGen.Generator.Pipeline;

/// <summary>Does what a project's first run asks for on all processors. What a later run asks for is little, and made as the compiler asks.</summary>
internal sealed class FirstRun
{
    private int _hasBegun;

    /// <summary>Makes all items where this is the first run. One that was called off leaves all to the next.</summary>
    /// <returns>Whether it was.</returns>
    public bool ForEach<T>(IReadOnlyList<T> items, Action<T> make, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _hasBegun, 1) != 0)
        {
            return false;
        }

        try
        {
            Parallel.For(0, items.Count, new ParallelOptions { CancellationToken = cancellationToken }, index => make(items[index]));
            return true;
        }
        catch (OperationCanceledException)
        {
            _hasBegun = 0;
            throw;
        }
    }
}
