using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose.Values;

/// <summary>Tells lists that are only examples.</summary>
internal static class ListExamples
{
    private static readonly PhraseSet Words = new("如", "例如", "比如", "示例", "e.g.", "eg.", "such as", "like", "for example", "example");

    /// <summary>Whether what starts at a place is introduced as an example.</summary>
    public static bool Introduce(string text, int start)
    {
        while (start > 0 && text[start - 1] is ' ' or ':' or '：' or '"' or '(' or '（' or ',' or '，')
        {
            start--;
        }

        return Words.EndsBefore(text, start);
    }
}
