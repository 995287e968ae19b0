namespace EsbGen.Documents.Dialects;

/// <summary>
/// Tells what a heading announces from the words in it. Only a heading all of whose words belong to that vocabulary
/// has a role; any other word (<c>page</c>, <c>data 字段说明</c>) makes it the name of something.
/// </summary>
internal sealed class HeadingClassifier(HeadingVocabulary vocabulary)
{
    public HeadingRole Classify(string title)
    {
        var words = HeadingWords.Of(title, vocabulary);
        if (words.Count == 0)
        {
            return HeadingRole.Other;
        }

        if (words.HasExample)
        {
            // "返回结果示例", "Example of return result of query business quantity", "demo1：submit"
            return words.HasAnswer ? HeadingRole.AnswerExample
                : words.HasRequest || words.HasCall || words.StartsWithExample ? HeadingRole.RequestExample
                : HeadingRole.Other;
        }

        if (!words.AllKnown)
        {
            return HeadingRole.Other;
        }

        return words switch
        {
            { HasAddress: true } => HeadingRole.Address,
            { HasMethod: true, HasAnswer: false } => HeadingRole.Method,
            { HasCommon: true, HasParameter: true } => HeadingRole.CommonParameters,
            { HasAnswer: true } => HeadingRole.AnswerParameters,
            { HasRequest: true } => HeadingRole.RequestParameters,
            { HasFunction: true } => HeadingRole.Summary,
            { HasCall: true, HasParameter: true } => HeadingRole.RequestParameters,
            { HasParameter: true } => HeadingRole.RequestParameters,
            _ => HeadingRole.Other,
        };
    }
}
