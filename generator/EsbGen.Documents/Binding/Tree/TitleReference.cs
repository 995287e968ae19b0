using EsbGen.Documents.Binding.Tables;
using EsbGen.Documents.Text;

namespace EsbGen.Documents.Binding.Tree;

/// <summary>What a title may refer to: <c>data.info[n]</c>, <c>constants VALUE</c>, <c>重复事项配置信息（repeat）</c>.</summary>
/// <param name="Segments">Names in lower case, outermost first.</param>
/// <param name="IsKey">Whether it speaks of a dictionary's keys.</param>
/// <param name="IsValue">Whether it speaks of a dictionary's values.</param>
internal sealed record TitleReference(List<NameWords> Segments, bool IsKey, bool IsValue)
{
    private const string Key = "KEY";
    private const string Value = "VALUE";

    private static readonly HashSet<string> Noise = new(StringComparer.OrdinalIgnoreCase)
    {
        "field", "fields", "description", "descriptions", "parameter", "parameters", "params", "object", "structure", "struct", "definition", "of", "the", "for", "and", "in",
        "is", "a", "an", "that", "can", "appear", "where", "related", "format", "explanation", "list", "array", "response", "request", "details", "detail", "n", "x", "item", "items", "value", "key", "data", "example", "type", "info", "attribute", "attributes", "return", "result", "content",
    };

    public NameWords Last => Segments[Segments.Count - 1];

    /// <summary>Whether the title may hold a word for keys or values; hardly any does.</summary>
    public static bool MayMarkDictionary(string title) => title.IndexOf(Key, StringComparison.Ordinal) >= 0 || title.IndexOf(Value, StringComparison.Ordinal) >= 0;

    public static List<TitleReference> Parse(string title)
    {
        title = title.Length > Bounds.MaxTitleLength ? title.Substring(0, Bounds.MaxTitleLength) : title;
        var references = new List<TitleReference>();
        var words = Words(title);
        foreach (var word in words)
        {
            Add(references, word, words);
        }

        // Words that are most often noise name a field only where nothing else in the title does, or as "fields（fields of state）".
        var bare = NameMatch.BareTitle(title);
        var clear = references.FindAll(reference => reference.Segments.Count > 1 || !Noise.Contains(reference.Last.Name) || string.Equals(reference.Last.Name, bare, StringComparison.OrdinalIgnoreCase));
        return clear.Count > 0 ? clear : references;
    }

    private static void Add(List<TitleReference> references, string word, List<string> words)
    {
        if (word is Key or Value)
        {
            return;
        }

        var segments = new List<NameWords>();
        var isKey = IsFollowedBy(words, word, Key);
        var isValue = IsFollowedBy(words, word, Value);
        foreach (var segment in FieldName.SplitPath(word))
        {
            if (segment == Value)
            {
                isValue = true;
            }
            else if (segment == Key)
            {
                isKey = true;
            }
            else
            {
                segments.Add(NameWords.Of(segment.ToLowerInvariant()));
            }
        }

        if (segments.Count > 0)
        {
            references.Add(new TitleReference(segments, isKey, isValue));
        }
    }

    private static bool IsFollowedBy(List<string> words, string word, string next)
    {
        var index = words.IndexOf(word);
        return index + 1 < words.Count && words[index + 1] == next;
    }

    /// <summary>Runs of Latin letters, digits, <c>_ - . $</c> and brackets; a blank before a dot or bracket does not end one.</summary>
    private static List<string> Words(string title)
    {
        var words = new List<string>();
        var index = 0;
        while (index < title.Length)
        {
            if (!IsWordStart(title[index]))
            {
                index++;
                continue;
            }

            var start = index;
            var end = index;
            while (index < title.Length)
            {
                if (IsWordPart(title[index]))
                {
                    index++;
                    end = index;
                }
                else if (title[index] == '[')
                {
                    var close = title.IndexOf(']', index);
                    if (close < 0)
                    {
                        break;
                    }

                    index = close + 1;
                    end = index;
                }
                else if (title[index] == ' ' && index + 1 < title.Length && title[index + 1] is '.' or '[' && end > start)
                {
                    index++;
                }
                else if (title[index] == ' ' && end > start && title[end - 1] == '.' && index + 1 < title.Length && IsWordStart(title[index + 1]))
                {
                    index++;
                }
                else
                {
                    break;
                }
            }

            words.Add(title.Substring(start, end - start).Replace(" ", "").Trim('.', '-'));
        }

        words.RemoveAll(static word => word.Length == 0);
        return words;
    }

    private static bool IsWordStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '$';

    private static bool IsWordPart(char c) => IsWordStart(c) || c is (>= '0' and <= '9') or '-' or '.';
}
