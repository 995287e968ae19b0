namespace EsbGen.Documents.Dialects;

/// <summary>Tells what a cell of the required column says.</summary>
/// <param name="required">What a cell says of a parameter that must be set.</param>
/// <param name="requiredRemarks">What a remark behind the name of such a parameter says: <c>ip（必填）</c>.</param>
/// <param name="optionalRemarks">What a remark says of a parameter that may be left out.</param>
internal sealed class RequiredWords(IEnumerable<string> required, IReadOnlyList<string> requiredRemarks, IReadOnlyList<string> optionalRemarks)
{
    private static readonly char[] EndMarks = ['.', '。', '*', '!'];
    private static readonly char[] RemarkMarks = [' ', '(', ')', '（', '）', '[', ']', '*'];

    private readonly HashSet<string> _required = new(required, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for an empty cell. "否（…）", "yes if …", "是/否": only a plain yes makes a caller set it.</summary>
    public bool? Parse(string text) => text.Trim().TrimEnd(EndMarks) is { Length: > 0 } word ? _required.Contains(word) : null;

    /// <summary>Null for a remark about something else.</summary>
    public bool? ParseRemark(string remark)
    {
        var word = remark.Trim(RemarkMarks);
        return requiredRemarks.Contains(word) ? true
            : optionalRemarks.Contains(word) ? false
            : null;
    }
}
