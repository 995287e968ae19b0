namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>How the meanings of a row's values stand beside them.</summary>
internal enum LabelForm
{
    /// <summary>One value at least has none.</summary>
    None,

    /// <summary>Behind a mark or verb, or in brackets.</summary>
    Marked,

    /// <summary>All in brackets.</summary>
    Bracketed,

    /// <summary>Nothing stands between.</summary>
    Bare,
}
