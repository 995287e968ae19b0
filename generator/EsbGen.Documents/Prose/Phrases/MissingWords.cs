using EsbGen.Documents.Text;

namespace EsbGen.Documents.Prose.Phrases;

/// <summary>Words by which a description says that an answer may leave a field out.</summary>
internal static class MissingWords
{
    private static readonly PhraseSet Words = PhraseSet.OfParts(
    [
        "可能为空", "可为空", "可以为空", "可能不存在", "可能没有", "允许为空", "为null", "为 null", "may be empty", "may be null", "can be null", "may not exist", "nullable", "or null", "不一定存在", "might be empty", "can be empty",
    ]);

    public static bool SayMayBeMissing(string description) => Words.IsIn(description);
}
