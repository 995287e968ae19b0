using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>What may be spent on finding out which table belongs to which field.</summary>
internal sealed class Effort
{
    /// <summary>How many letters of a description are searched in the time of a comparison of names.</summary>
    public const int LettersPerComparison = 64;

    private int _left = Bounds.MaxComparisons;

    /// <summary>Whether it was asked for more than there is.</summary>
    public bool IsSpent => _left <= 0;

    /// <summary>Spends comparisons; false where none are left.</summary>
    public bool Spend(int comparisons)
    {
        _left -= Math.Min(_left, comparisons);
        return _left > 0;
    }
}
