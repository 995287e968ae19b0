using EsbGen.Documents.Binding.Tree;
using EsbGen.Documents.Model;
using EsbGen.Documents.Prose;

namespace EsbGen.Documents.Binding.Types;

/// <summary>
/// Tells which fields are points in time, and in which form. The example's own value decides; prose decides where there
/// is none. What neither tells with certainty stays text or number.
/// </summary>
internal static class TimeReader
{
    /// <param name="type">The field's type by table and example.</param>
    /// <param name="node">The field; the words of its name are looked at only where the rest speaks of a time.</param>
    /// <param name="description">What the document says of it.</param>
    /// <param name="forms">What its values in the examples look like.</param>
    /// <param name="hints">What the description may speak of.</param>
    /// <returns>A time, or <paramref name="type"/>.</returns>
    public static TypeModel Refine(TypeModel type, FieldNode node, string description, TimeForms forms, ProseHints hints)
    {
        var kind = type switch
        {
            ScalarType { Kind: ScalarKind.Text } => OfText(description, forms, hints),
            ScalarType { Kind: ScalarKind.Int64 } => OfNumber(description, forms, hints),
            _ => null,
        };
        return kind is { } time && TimeWords.SpeakOfTime(node.Words.Words, description) ? new TimeType(time) : type;
    }

    private static TimeKind? OfText(string description, TimeForms forms, ProseHints hints) => forms switch
    {
        TimeForms.DateTime or (TimeForms.DateTime | TimeForms.Date) => TimeKind.DateTime,
        TimeForms.Date => TimeKind.Date,

        // An example that is no time may be a word such as "now", or a placeholder.
        _ => (hints & ProseHints.TimeFormat) != 0 ? TimeWords.FormatIn(description) : null,
    };

    private static TimeKind? OfNumber(string description, TimeForms forms, ProseHints hints) => forms switch
    {
        TimeForms.Seconds => TimeKind.UnixSeconds,
        TimeForms.Milliseconds => TimeKind.UnixMilliseconds,
        TimeForms.None or TimeForms.Other when (hints & ProseHints.Timestamp) != 0 => TimeWords.TimestampIn(description),

        // Both units in the examples of one field: nobody knows.
        _ => null,
    };
}
