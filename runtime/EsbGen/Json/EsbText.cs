using System.ComponentModel;

namespace EsbGen.Json;

/// <summary>Texts that hold a list with commas between.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EsbText
{
    private static readonly char[] Comma = [','];

    /// <summary>Takes a list apart. Blanks around items are no part of them, and an item without anything in it is none.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The items.</returns>
    public static IReadOnlyList<string> Split(string? text) =>
        string.IsNullOrWhiteSpace(text)
            ? []
            : [.. text!.Split(Comma).Select(static item => item.Trim()).Where(static item => item.Length > 0)];

    /// <summary>Puts a list together.</summary>
    /// <param name="items">The items; one that holds a comma would be read as two.</param>
    /// <returns>The text.</returns>
    public static string Join(IReadOnlyList<string> items) => string.Join(",", items ?? throw new ArgumentNullException(nameof(items)));
}
