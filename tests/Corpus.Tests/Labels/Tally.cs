using Xunit;

namespace EsbGen.Corpus.Tests.Labels;

/// <summary>Counts which labelled rows are read as the eye reads them.</summary>
internal sealed class Tally
{
    private readonly List<string> _misses = [];
    private int _count;

    public void Add(Label label, bool isRight, string found)
    {
        _count++;
        if (!isRight)
        {
            _misses.Add($"{label}: {found}");
        }
    }

    /// <summary>At least this share must be right.</summary>
    public void AssertShare(double share)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"{_count - _misses.Count} of {_count} rows are right.\n{string.Join('\n', _misses)}");
        Assert.True(_count - _misses.Count >= share * _count, $"Only {_count - _misses.Count} of {_count} rows are right:\n{string.Join('\n', _misses)}");
    }
}
