namespace EsbGen.Documents.Prose;

/// <summary>Finds the hints of a description in one pass: by Chinese characters, and by how English words begin.</summary>
internal static class ProseScanner
{
    private const int Letters = 26;

    private static readonly ProseHints[] Signs = MakeSigns();

    // By the first three letters; of shorter words, by what they have.
    private static readonly ProseHints[] Words = MakeWords();

    public static ProseHints Scan(string text)
    {
        var hints = ProseHints.None;
        for (var index = 0; index < text.Length; index++)
        {
            var c = text[index];
            if (c >= 128)
            {
                // "时间" and "所有" are everywhere, and mean neither "when" nor "has".
                if ((c == '时' && At(text, index + 1) == '间') || (c == '所' && At(text, index + 1) == '有'))
                {
                    index++;
                    continue;
                }

                hints |= Signs[c];
            }
            else if (IsLetter(c))
            {
                hints |= Words[Key(c, At(text, index + 1), At(text, index + 2))];
                while (index + 1 < text.Length && IsLetter(text[index + 1]))
                {
                    index++;
                }
            }
            else if (c is >= '0' and <= '9')
            {
                hints |= ProseHints.Digit;
                if (c == '1' && At(text, index + 1) is ',' or ' ')
                {
                    hints |= ProseHints.List;
                }
            }
            else if (c == '>')
            {
                hints |= ProseHints.Limit;
            }
            else if (c == '%')
            {
                hints |= ProseHints.TimeFormat;
            }
        }

        return hints;
    }

    private static ProseHints[] MakeSigns()
    {
        var signs = new ProseHints[char.MaxValue + 1];
        Add("废弃荐议再遗勿", ProseHints.Deprecation);
        Add("默缺则", ProseHints.Default);
        Add("范最超限位符度≥至", ProseHints.Limit);
        Add("逗隔割", ProseHints.List);
        Add("有空仅应才效存选同其只时", ProseHints.Condition);
        Add("至才效存选同其只", ProseHints.Alternative);
        Add("戳", ProseHints.Timestamp);
        return signs;

        void Add(string characters, ProseHints hint)
        {
            foreach (var c in characters)
            {
                signs[c] |= hint;
            }
        }
    }

    private static ProseHints[] MakeWords()
    {
        var words = new ProseHints[Letters * Letters * Letters];
        Add(ProseHints.Deprecation, "dep", "obs", "lon", "rec", "any", "leg");
        Add(ProseHints.Default, "def");
        Add(ProseHints.Limit, "ran", "max", "up", "mos", "mor", "lim", "min", "cha", "exc", "wit", "at");
        Add(ProseHints.List, "com", "sep", "spl", "joi", "del");
        Add(ProseHints.Condition, "onl", "emp", "nul", "exi", "eff", "cor", "has", "hav", "wit", "mus");
        Add(ProseHints.Alternative, "onl", "one", "sam", "eit", "mut", "exc");
        Add(ProseHints.Timestamp, "tim", "uni", "epo");
        Add(ProseHints.TimeFormat, "yyy");
        return words;

        void Add(ProseHints hint, params string[] starts)
        {
            foreach (var start in starts)
            {
                words[Key(start[0], start[1], At(start, 2))] |= hint;
            }
        }
    }

    /// <summary>A sign in the place of the second or third letter counts as "a"; a hint too many costs little.</summary>
    private static int Key(char first, char second, char third) => (((Number(first) * Letters) + Number(second)) * Letters) + Number(third);

    private static int Number(char c) => IsLetter(c) ? (c | 0x20) - 'a' : 0;

    private static char At(string text, int index) => index < text.Length ? text[index] : ' ';

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < Letters;
}
