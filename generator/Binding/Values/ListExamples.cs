using EsbGen.Generator.Binding.Wording;

namespace EsbGen.Generator.Binding.Values;

/// <summary>Tells lists that are only examples.</summary>
internal static class ListExamples
{
    private static readonly string[] Words = ["如", "例如", "比如", "示例", "e.g.", "eg.", "such as", "like", "for example", "example"];

    /// <summary>Whether what starts at a place is introduced as an example.</summary>
    public static bool Introduce(string text, int start)
    {
        var before = text.Substring(0, start).TrimEnd(' ', ':', '：', '"', '(', '（', ',', '，');
        foreach (var word in Words)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && Phrases.Find(before, word, before.Length - word.Length) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
