namespace EsbGen.Documents.Findings;

/// <summary>What can be wrong with JSON. <see cref="Argument"/> words each.</summary>
internal enum JsonDefect
{
    /// <summary>A mark, bracket or literal that JSON spells otherwise.</summary>
    WrongToken,

    /// <summary>A mark or bracket that is not there.</summary>
    MissingToken,
    MissingComma,
    ExtraComma,
    ExtraBracket,
    UnexpectedCharacter,
    UnquotedName,
    MissingName,
    MissingValue,

    /// <summary>Of several values of one name the last counts.</summary>
    DuplicateName,

    /// <summary>A template's <c>{{…}}</c>.</summary>
    Placeholder,

    /// <summary>Dots for what was left out.</summary>
    Ellipsis,
    Comment,
    UnclosedComment,

    /// <summary>Words behind a value.</summary>
    Remark,

    /// <summary>Python's <c>u'…'</c>.</summary>
    QuotePrefix,
    WrongQuotes,
    UnescapedQuote,
    UnclosedString,
    LineBreak,
    InvalidEscape,
    UnquotedString,
    InvalidNumber,
    ContentAfterEnd,
    TooDeep,

    /// <summary>More defects than are reported one by one.</summary>
    TooManyDefects,
}
