using System.Globalization;

namespace EsbGen.Sample;

/// <summary>Keeps what a server sent from steering the terminal or breaking a line.</summary>
internal static class Printable
{
    public static string Text(string text) =>
        text.Any(char.IsControl) ? string.Create(text.Length, text, static (span, from) =>
        {
            for (var index = 0; index < span.Length; index++)
            {
                span[index] = char.IsControl(from[index]) ? ' ' : from[index];
            }
        })
        : text;

    /// <summary>The time of day that a time shows, behind some words; nothing where it is empty or no time.</summary>
    public static string Clock(string words, EsbDateTime? time) =>
        time is { } some && some.TryGetDateTime(out var clock) ? string.Create(CultureInfo.InvariantCulture, $"{words}{clock:HH:mm:ss}") : "";
}
