namespace EsbGen.Generator.Binding.Headings;

/// <summary>The words of a heading, by what they mean in it. Chinese is looked through for known phrases, English word by word.</summary>
internal sealed class HeadingWords
{
    // The longest phrase at a place wins, so "返回结果" is not read as "结果" with something unknown before it.
    private static readonly (string Phrase, Meaning Meaning)[] ChinesePhrases =
    [
        ("请求地址", Meaning.Address), ("接口地址", Meaning.Address), ("请求路径", Meaning.Address), ("接口路径", Meaning.Address),
        ("访问地址", Meaning.Address), ("调用地址", Meaning.Address), ("地址", Meaning.Address), ("路径", Meaning.Address),
        ("请求方法", Meaning.Method), ("请求方式", Meaning.Method), ("调用方式", Meaning.Method), ("请求类型", Meaning.Method),
        ("功能描述", Meaning.Function), ("功能说明", Meaning.Function), ("接口描述", Meaning.Function), ("接口说明", Meaning.Function),
        ("接口功能", Meaning.Function), ("功能", Meaning.Function), ("描述", Meaning.Description), ("说明", Meaning.Description),
        ("定义", Meaning.Description), ("介绍", Meaning.Description), ("简介", Meaning.Function),
        ("通用", Meaning.Common), ("公共", Meaning.Common), ("公用", Meaning.Common),
        ("示例", Meaning.Example), ("样例", Meaning.Example), ("例子", Meaning.Example), ("范例", Meaning.Example), ("举例", Meaning.Example),
        ("实例", Meaning.MaybeExample), ("报文", Meaning.Parameter), ("数据", Meaning.Filler),
        ("请求", Meaning.Request), ("输入", Meaning.Request), ("入参", Meaning.Request | Meaning.Parameter), ("调用", Meaning.Call),
        ("返回", Meaning.Answer), ("响应", Meaning.Answer), ("应答", Meaning.Answer), ("回应", Meaning.Answer), ("输出", Meaning.Answer),
        ("出参", Meaning.Answer | Meaning.Parameter), ("结果", Meaning.Answer), ("回包", Meaning.Answer),
        ("参数", Meaning.Parameter), ("字段", Meaning.Parameter), ("属性", Meaning.Parameter), ("接口", Meaning.Call),
        ("包体", Meaning.Parameter), ("消息", Meaning.Filler), ("内容", Meaning.Parameter), ("格式", Meaning.Parameter), ("值", Meaning.Filler),
        ("列表", Meaning.Filler), ("成功", Meaning.Filler), ("正常", Meaning.Filler), ("详细", Meaning.Filler), ("信息", Meaning.Filler),
        ("的", Meaning.Filler), ("体", Meaning.Parameter), ("头", Meaning.Filler), ("查询", Meaning.Filler), ("获取", Meaning.Filler), ("数量", Meaning.Filler),
    ];

    private static readonly Dictionary<string, Meaning> EnglishWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["address"] = Meaning.Address, ["url"] = Meaning.Address, ["uri"] = Meaning.Address, ["endpoint"] = Meaning.Address, ["path"] = Meaning.AddressOrPart,
        ["method"] = Meaning.Method, ["methods"] = Meaning.Method, ["http"] = Meaning.Filler, ["verb"] = Meaning.Method,
        ["function"] = Meaning.Function, ["functional"] = Meaning.Function, ["functionality"] = Meaning.Function, ["summary"] = Meaning.Function,
        ["overview"] = Meaning.Function, ["introduction"] = Meaning.Function,
        ["description"] = Meaning.Description, ["descriptions"] = Meaning.Description, ["explanation"] = Meaning.Description, ["instructions"] = Meaning.Description,
        ["general"] = Meaning.Common, ["common"] = Meaning.Common, ["public"] = Meaning.Common,
        ["example"] = Meaning.Example, ["examples"] = Meaning.Example, ["sample"] = Meaning.Example, ["samples"] = Meaning.Example, ["demo"] = Meaning.Example,
        ["request"] = Meaning.Request, ["requests"] = Meaning.Request, ["input"] = Meaning.Request, ["query"] = Meaning.MaybeRequest, ["body"] = Meaning.Parameter,
        ["response"] = Meaning.Answer, ["responses"] = Meaning.Answer, ["return"] = Meaning.Answer, ["returns"] = Meaning.Answer, ["returned"] = Meaning.Answer,
        ["result"] = Meaning.Answer, ["results"] = Meaning.Answer, ["output"] = Meaning.Answer, ["answer"] = Meaning.Answer,
        ["parameter"] = Meaning.Parameter, ["parameters"] = Meaning.Parameter, ["params"] = Meaning.Parameter, ["param"] = Meaning.Parameter,
        ["argument"] = Meaning.Parameter, ["arguments"] = Meaning.Parameter, ["args"] = Meaning.Parameter,
        ["field"] = Meaning.Parameter, ["fields"] = Meaning.MaybeParameter, ["interface"] = Meaning.Call, ["api"] = Meaning.Call, ["call"] = Meaning.Call,
        ["of"] = Meaning.Filler, ["the"] = Meaning.Filler, ["and"] = Meaning.Filler, ["for"] = Meaning.Filler, ["in"] = Meaning.Filler, ["to"] = Meaning.Filler, ["a"] = Meaning.Filler,
        ["value"] = Meaning.Filler, ["values"] = Meaning.Filler, ["get"] = Meaning.Filler, ["quantity"] = Meaning.Filler, ["details"] = Meaning.Filler, ["detail"] = Meaning.MaybeParameter,
        ["information"] = Meaning.Filler, ["json"] = Meaning.Filler, ["success"] = Meaning.Filler, ["normal"] = Meaning.Filler, ["format"] = Meaning.Filler, ["list"] = Meaning.MaybeParameter,
        ["code"] = Meaning.MaybeParameter, ["message"] = Meaning.MaybeParameter, ["type"] = Meaning.MaybeParameter, ["header"] = Meaning.Filler, ["headers"] = Meaning.MaybeParameter,
    };

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
        var bare = word.Trim('-', '_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
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
        foreach (var (phrase, phraseMeaning) in ChinesePhrases)
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
