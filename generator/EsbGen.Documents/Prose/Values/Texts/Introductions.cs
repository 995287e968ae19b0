using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>Finds the words that announce a list of values.</summary>
internal static class Introductions
{
    private static readonly PhraseSet OfValues = new(
    [
        "可选值", "可选项", "可取值", "可取值范围", "取值可为", "可选的值", "可选分类", "取值为以下其中的一种", "以下其中的一种", "取值范围", "取值", "枚举值", "枚举", "可选范围", "可选类型", "可以是以下中的一种", "值为", "仅为", "只能为", "只能是", "有效值", "合法值", "允许值", "允许的值", "可能的值", "可能值", "备选值", "候选值", "可填",
        "optional values", "optional value", "possible values", "possible value", "available values", "allowed values", "valid values", "valid options", "accepted values", "acceptable values", "supported values", "values:", "allowed:", "supported:", "enumeration value", "enumeration values", "enumeration", "enumerated values", "enum values", "enum value", "enum", "value range", "values range",
        "the value is", "values are", "value is", "options are", "options", "choices", "one", "one of the following", "one of", "can be one of",
    ]);

    private static readonly PhraseSet Others = new(
    [
        "可选", "可为", "可以为", "可以是", "包括", "包含", "分为", "支持", "仅支持",
        "can be", "could be", "either", "support", "supports", "including", "optional",
    ]);

    // Behind a kind, "types are", "状态有".
    private static readonly PhraseSet Are = new(["有", "包括", "包含", "分为", "如下", "are", "include"]);

    private static readonly string[] SmallWords = ["有", "为", "是", "如下", "包括", "are", "is", "include", "includes", "of", "following", "as follows", "as", "values", "value", "supported", "supports", "allowed"];

    /// <summary>Whether an introduction may start with a character.</summary>
    public static bool MayStart(char c) => OfValues.MayStart(c) || Others.MayStart(c) || Kinds.MayStart(c);

    /// <summary>The introduction that stands at a place.</summary>
    public static Introduction At(string text, int index)
    {
        if (OfValues.EndAt(text, index) is > 0 and var end)
        {
            return new Introduction(end, IsOfValues: true);
        }

        if (Others.EndAt(text, index) is > 0 and var other)
        {
            return new Introduction(other, IsOfValues: false);
        }

        return Kinds.EndAt(text, index) is > 0 and var kind && ListMarks.SkipBlanks(text, kind) is var verb && verb < text.Length && Are.EndAt(text, verb) is > 0 and var are
            ? new Introduction(are, IsOfValues: true)
            : default;
    }

    /// <summary>Over colons, brackets and small words between an introduction and the list.</summary>
    public static int ListStart(string text, int index)
    {
        while (index < text.Length)
        {
            if (ListMarks.IsBlank(text[index]) || ListMarks.IsOpening(text[index]) || text[index] is ':' or '：' or '\n' or ',' or '，')
            {
                index++;
            }
            else if (SmallWordEnd(text, index) is > 0 and var end)
            {
                index = end;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    private static int SmallWordEnd(string text, int index)
    {
        foreach (var word in SmallWords)
        {
            if (string.Compare(text, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (!ListMarks.IsLatin(word[0]) || (index + word.Length < text.Length && text[index + word.Length] is ' ' or ':' or '：' or '\n')))
            {
                return index + word.Length;
            }
        }

        return 0;
    }
}
