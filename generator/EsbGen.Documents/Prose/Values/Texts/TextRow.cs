namespace EsbGen.Documents.Prose.Values.Texts;

/// <summary>Values one behind the other, and how they stand in their text.</summary>
/// <param name="Entries">The values, two or more, each once.</param>
/// <param name="Prose">How many of them are words that any sentence may hold.</param>
/// <param name="EndsClause">Whether nothing of the row's clause stands behind it.</param>
/// <param name="IsChoice">Whether <c>or</c> or a slash stands between them.</param>
/// <param name="Labels">How their meanings stand beside them.</param>
internal sealed record TextRow(List<ValueEntry> Entries, int Prose, bool EndsClause, bool IsChoice, LabelForm Labels)
{
    /// <summary>Whether too many of the values may be words of a sentence.</summary>
    public bool IsProse => Prose * 3 >= Entries.Count;

    public bool All(Predicate<ValueEntry> isSo) => Entries.TrueForAll(isSo);
}
