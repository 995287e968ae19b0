namespace EsbGen.Documents.Dialects;

/// <summary>What a heading announces, whatever its wording and level.</summary>
internal enum HeadingRole
{
    /// <summary>None of the others: most often the name of a structure.</summary>
    Other,
    Address,
    Method,
    Summary,
    CommonParameters,
    RequestParameters,
    RequestExample,
    AnswerParameters,
    AnswerExample,
}
