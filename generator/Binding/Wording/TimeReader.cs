using EsbGen.Generator.Binding.Shapes;
using EsbGen.Generator.Model;

namespace EsbGen.Generator.Binding.Wording;

/// <summary>
/// Tells which fields are points in time, and in which form. The example's own value decides; prose decides where there
/// is none. What neither tells with certainty stays text or number.
/// </summary>
internal static class TimeReader
{
    /// <param name="type">The field's type by table and example.</param>
    /// <param name="nameWords">The words of its name in lower case.</param>
    /// <param name="description">What the document says of it.</param>
    /// <param name="forms">What its values in the examples look like.</param>
    /// <returns>A time, or <paramref name="type"/>.</returns>
    public static TypeModel Refine(TypeModel type, string[] nameWords, string description, TimeForms forms)
    {
        var kind = type switch
        {
            ScalarType { Kind: ScalarKind.Text } => OfText(description, forms),
            ScalarType { Kind: ScalarKind.Int64 } => OfNumber(description, forms),
            _ => null,
        };
        return kind is { } time && TimeWords.SpeakOfTime(nameWords, description) ? new TimeType(time) : type;
    }

    private static TimeKind? OfText(string description, TimeForms forms) => forms switch
    {
        TimeForms.DateTime or (TimeForms.DateTime | TimeForms.Date) => TimeKind.DateTime,
        TimeForms.Date => TimeKind.Date,

        // An example that is no time may be a word such as "now", or a placeholder.
        _ => TimeWords.FormatIn(description),
    };

    private static TimeKind? OfNumber(string description, TimeForms forms) => forms switch
    {
        TimeForms.Seconds => TimeKind.UnixSeconds,
        TimeForms.Milliseconds => TimeKind.UnixMilliseconds,
        TimeForms.None or TimeForms.Other => TimeWords.TimestampIn(description),

        // Both units in the examples of one field: nobody knows.
        _ => null,
    };
}
