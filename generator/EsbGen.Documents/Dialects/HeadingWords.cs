namespace EsbGen.Documents.Dialects;

/// <summary>The words of a heading, by what they mean in it.</summary>
internal sealed class HeadingWords
{
    private static readonly char[] Numbering = ['-', '_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private readonly HeadingVocabulary _vocabulary;
    private HeadingMeaning _all;
    private bool _firstIsExample;

    private HeadingWords(HeadingVocabulary vocabulary) => _vocabulary = vocabulary;

    public int Count { get; private set; }

    public bool AllKnown { get; private set; } = true;

    public bool StartsWithExample => _firstIsExample;

    public bool HasExample => Has(HeadingMeaning.Example) || (Has(HeadingMeaning.MaybeExample) && (HasAnswer || HasRequest));

    public bool HasAddress => Has(HeadingMeaning.Address) || (Has(HeadingMeaning.AddressOrPart) && (HasRequest || HasCall));

    public bool HasMethod => Has(HeadingMeaning.Method);

    public bool HasFunction => Has(HeadingMeaning.Function) || (Has(HeadingMeaning.Description) && !HasParameter);

    public bool HasCommon => Has(HeadingMeaning.Common);

    public bool HasRequest => Has(HeadingMeaning.Request);

    public bool HasAnswer => Has(HeadingMeaning.Answer);

    public bool HasParameter => Has(HeadingMeaning.Parameter);

    public bool HasCall => Has(HeadingMeaning.Call);

    public static HeadingWords Of(string title, HeadingVocabulary vocabulary)
    {
        var words = new HeadingWords(vocabulary);
        var index = 0;
        while (index < title.Length)
        {
            var start = index;
            if (IsAscii(title[index]))
            {
                while (index < title.Length && IsAscii(title[index]))
                {
                    index++;
                }

                words.AddEnglish(title.Substring(start, index - start));
            }
            else if (char.IsLetter(title[index]))
            {
                index += words.AddChinese(title, index);
            }
            else
            {
                index++;
            }
        }

        return words;
    }

    private static bool IsAscii(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or (>= '0' and <= '9') or '-' or '$';

    private bool Has(HeadingMeaning meaning) => (_all & meaning) != 0;

    private void AddEnglish(string word)
    {
        var bare = word.Trim(Numbering);
        if (bare.Length == 0)
        {
            return;
        }

        if (!_vocabulary.FindEnglish(bare, out var meaning) || (bare.Length != word.Length && meaning != HeadingMeaning.Example))
        {
            Unknown();
            return;
        }

        Add(meaning);
    }

    private int AddChinese(string title, int index)
    {
        var best = _vocabulary.FindChinese(title, index, out var meaning);
        if (best == 0)
        {
            // Chinese that says more ("获取详细信息", "一", "审批") does not turn a heading into a field's name.
            Count++;
            return 1;
        }

        Add(meaning);
        return best;
    }

    private void Add(HeadingMeaning meaning)
    {
        _firstIsExample |= Count == 0 && meaning == HeadingMeaning.Example;
        Count++;
        _all |= meaning;
    }

    private void Unknown()
    {
        Count++;
        AllKnown = false;
    }
}
