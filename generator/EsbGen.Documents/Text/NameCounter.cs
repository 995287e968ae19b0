using System.Globalization;

namespace EsbGen.Documents.Text;

/// <summary>Numbers the uses of names, so that each gets a free one without trying those before it again.</summary>
/// <param name="taken">The names in use; those given here are added to it.</param>
internal sealed class NameCounter(HashSet<string> taken)
{
    private readonly Dictionary<string, int> _last = new(taken.Comparer);

    /// <summary>The name, or else the name with a word and the first free number from 2 on behind it.</summary>
    public string Take(string name, string word) => taken.Add(name) ? name : TakeNumbered(name, word);

    /// <summary>The name with a word and the first free number from 2 on behind it.</summary>
    public string TakeNumbered(string name, string word)
    {
        var key = name + word;
        var number = _last.TryGetValue(key, out var last) ? last + 1 : 2;
        while (!taken.Add(key + number.ToString(CultureInfo.InvariantCulture)))
        {
            number++;
        }

        _last[key] = number;
        return key + number.ToString(CultureInfo.InvariantCulture);
    }
}
