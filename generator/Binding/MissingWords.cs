namespace EsbGen.Generator.Binding;

/// <summary>Words by which a description says that an answer may leave a field out.</summary>
internal static class MissingWords
{
    private static readonly string[] Words =
    [
        "可能为空", "可为空", "可以为空", "可能不存在", "可能没有", "允许为空", "为null", "为 null", "may be empty", "may be null", "can be null", "may not exist", "nullable", "or null", "不一定存在", "might be empty", "can be empty",
    ];

    public static bool SayMayBeMissing(string description)
    {
        // Hardly a description holds one of the words that all of the phrases are made of.
        if (description.AsSpan().IndexOfAny("空不没".AsSpan()) < 0 && !description.Contains("null") && !description.Contains("NULL") && !description.Contains("Null")
            && !description.Contains("mpty") && !description.Contains("ot exist") && !description.Contains("EMPTY") && !description.Contains("NOT EXIST"))
        {
            return false;
        }

        foreach (var word in Words)
        {
            if (description.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
