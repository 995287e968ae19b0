namespace EsbGen.Documents.Findings;

/// <summary>Whether a file's text can be read at all.</summary>
internal static class TextFile
{
    /// <summary>Null where it can.</summary>
    public static UnreadableReason? WhyUnreadable(string? text) =>
        text is null ? UnreadableReason.CannotOpen
        : string.IsNullOrWhiteSpace(text) ? UnreadableReason.Empty
        : text.IndexOf('\0') >= 0 ? UnreadableReason.Binary
        : null;
}
