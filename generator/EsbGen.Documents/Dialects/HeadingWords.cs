using EsbGen.Documents.Prose;

namespace EsbGen.Documents.Dialects;

/// <summary>The words of a heading, by what they mean in it. Chinese is looked through for known phrases, English word by word.</summary>
internal sealed class HeadingWords
{
    private static readonly char[] Numbering = ['-', '_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    // The longest phrase at a place wins, so "返回结果" is not read as "结果" with something unknown before it.
    private static readonly (Meaning Meaning, string Words)[] Chinese =
    [
        (Meaning.Address, "请求地址 接口地址 请求路径 接口路径 访问地址 调用地址 地址 路径"),
        (Meaning.Method, "请求方法 请求方式 调用方式 请求类型"),
        (Meaning.Function, "功能描述 功能说明 接口描述 接口说明 接口功能 功能 简介"),
        (Meaning.Description, "描述 说明 定义 介绍"),
        (Meaning.Common, "通用 公共 公用"),
        (Meaning.Example, "示例 样例 例子 范例 举例"),
        (Meaning.MaybeExample, "实例"),
        (Meaning.Parameter, "报文 参数 字段 属性 包体 内容 格式 体"),
        (Meaning.Filler, "数据 消息 值 列表 成功 正常 详细 信息 的 头 查询 获取 数量"),
        (Meaning.Request, "请求 输入"),
        (Meaning.Request | Meaning.Parameter, "入参"),
        (Meaning.Call, "调用 接口"),
        (Meaning.Answer, "返回 响应 应答 回应 输出 结果 回包"),
        (Meaning.Answer | Meaning.Parameter, "出参"),
    ];

    private static readonly (Meaning Meaning, string Words)[] English =
    [
        (Meaning.Address, "address url uri endpoint"),
        (Meaning.AddressOrPart, "path"),
        (Meaning.Method, "method methods verb"),
        (Meaning.Filler, "http of the and for in to a value values get quantity details information json success normal format header"),
        (Meaning.Function, "function functional functionality summary overview introduction"),
        (Meaning.Description, "description descriptions explanation instructions"),
        (Meaning.Common, "general common public"),
        (Meaning.Example, "example examples sample samples demo"),
        (Meaning.Request, "request requests input"),
        (Meaning.MaybeRequest, "query"),
        (Meaning.Parameter, "body parameter parameters params param argument arguments args field"),
        (Meaning.Answer, "response responses return returns returned result results output answer"),
        (Meaning.MaybeParameter, "fields detail list code message type headers"),
        (Meaning.Call, "interface api call"),
    ];

    private static readonly Dictionary<char, (string Phrase, Meaning Meaning)[]> ChinesePhrases = Chinese
        .SelectMany(static entry => entry.Words.Split(' ').Select(word => (Phrase: word, entry.Meaning)))
        .GroupBy(static entry => entry.Phrase[0])
        .ToDictionary(static group => group.Key, static group => group.ToArray());

    private static readonly Dictionary<string, Meaning> EnglishWords = English
        .SelectMany(static entry => entry.Words.Split(' ').Select(word => (Word: word, entry.Meaning)))
        .ToDictionary(static entry => entry.Word, static entry => entry.Meaning, StringComparer.OrdinalIgnoreCase);

    private Meaning _all;
    private bool _firstIsExample;

    [Flags]
    private enum Meaning
    {
        None = 0,
        Filler = 1,
        Address = 2,
        Method = 4,
        Function = 8,
        Description = 16,
        Common = 32,
        Example = 64,
        Request = 128,
        Answer = 256,
        Parameter = 512,
        Call = 1024,

        // These mean it only beside other words: alone they are a field's name.
        MaybeExample = 2048,
        MaybeRequest = 4096,
        MaybeParameter = 8192,
        AddressOrPart = 16384,
    }

    public int Count { get; private set; }

    public bool AllKnown { get; private set; } = true;

    public bool StartsWithExample => _firstIsExample;

    public bool HasExample => Has(Meaning.Example) || (Has(Meaning.MaybeExample) && (HasAnswer || HasRequest));

    public bool HasAddress => Has(Meaning.Address) || (Has(Meaning.AddressOrPart) && (HasRequest || HasCall));

    public bool HasMethod => Has(Meaning.Method);

    public bool HasFunction => Has(Meaning.Function) || (Has(Meaning.Description) && !HasParameter);

    public bool HasCommon => Has(Meaning.Common);

    public bool HasRequest => Has(Meaning.Request);

    public bool HasAnswer => Has(Meaning.Answer);

    public bool HasParameter => Has(Meaning.Parameter);

    public bool HasCall => Has(Meaning.Call);

    public static HeadingWords Of(string title)
    {
        var words = new HeadingWords();
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

    private bool Has(Meaning meaning) => (_all & meaning) != 0;

    private void AddEnglish(string word)
    {
        var bare = word.Trim(Numbering);
        if (bare.Length == 0)
        {
            return;
        }

        if (!EnglishWords.TryGetValue(bare, out var meaning) || (bare.Length != word.Length && meaning != Meaning.Example))
        {
            Unknown();
            return;
        }

        Add(meaning);
    }

    private int AddChinese(string title, int index)
    {
        var best = 0;
        var meaning = Meaning.None;
        foreach (var (phrase, phraseMeaning) in ChinesePhrases.TryGetValue(title[index], out var phrases) ? phrases : [])
        {
            if (phrase.Length > best && string.CompareOrdinal(title, index, phrase, 0, phrase.Length) == 0)
            {
                best = phrase.Length;
                meaning = phraseMeaning;
            }
        }

        if (best == 0)
        {
            // Chinese that says more ("获取详细信息", "一", "审批") does not turn a heading into a field's name.
            Count++;
            return 1;
        }

        Add(meaning);
        return best;
    }

    private void Add(Meaning meaning)
    {
        _firstIsExample |= Count == 0 && meaning == Meaning.Example;
        Count++;
        _all |= meaning;
    }

    private void Unknown()
    {
        Count++;
        AllKnown = false;
    }
}
