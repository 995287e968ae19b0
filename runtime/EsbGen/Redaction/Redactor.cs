using System.Text;
using EsbGen.Limits;

namespace EsbGen.Redaction;

/// <summary>
/// Masks secrets in texts that may be shown. A server can echo what it was sent, escaped and cut off as it likes, so that secrets are
/// compared letter by letter with all escapes undone, and each part of a secret is masked. The work grows with the length of the text and
/// of the secrets alone.
/// </summary>
internal sealed class Redactor
{
    private const string Mask = SecretNames.Mask;

    private readonly HashSet<string> _secrets;
    private readonly HashSet<string> _numbers;

    // Made with the first text: most calls succeed, and never need it.
    private SecretIndex? _index;

    public Redactor(IEnumerable<string?> secrets)
    {
        _secrets = new(secrets.OfType<string>().Where(static secret => secret.Length > 0), StringComparer.OrdinalIgnoreCase);
        _numbers = new(_secrets.Where(IsNumber).Select(static secret => secret.TrimStart('0')), StringComparer.Ordinal);
    }

    private SecretIndex Index => _index ??= MakeIndex(_secrets);

    /// <summary>One that masks further secrets too.</summary>
    public Redactor With(IReadOnlyCollection<string> secrets) => secrets.Count == 0 ? this : new(_secrets.Concat(secrets));

    /// <summary>Whether a value as a whole is a secret, which then may be of any length. A number has lost the zeros in front.</summary>
    public bool IsSecret(string value) =>
        _secrets.Contains(value) || _secrets.Contains(value.Trim()) || (IsNumber(value) && _numbers.Contains(value.TrimStart('0')));

    /// <summary>A value without secrets: a header's, a code, an id.</summary>
    public string RedactValue(string value, int limit = RuntimeLimits.ShownText) => IsSecret(value) ? Mask : Redact(value, limit);

    /// <summary>The text without secrets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">How many characters to give at most.</param>
    /// <param name="isStart">Whether the text was cut off already, perhaps within a secret.</param>
    /// <returns>The text, cut after it was redacted.</returns>
    public string Redact(string text, int limit = int.MaxValue, bool isStart = false)
    {
        if (Index.IsEmpty)
        {
            return Cut(text, limit);
        }

        var searched = (int)Math.Min(Math.Min(text.Length, RuntimeLimits.SearchedText), (long)limit * RuntimeLimits.SearchedPerShown);
        isStart |= searched < text.Length;
        text = Cut(text, searched);
        var marks = MarksOf(text);

        // The cut may have left too little of a secret to recognize it.
        var sure = isStart ? Math.Max(0, text.Length - (RuntimeLimits.SecretPart * RuntimeLimits.LongestEscape)) : text.Length;
        return Cut(Masked(text, marks, sure), limit);
    }

    /// <summary>JSON without secrets: values that are secrets, and members whose names speak of secrets, are masked too.</summary>
    /// <param name="json">JSON, or its start; what is no JSON is taken as text.</param>
    /// <param name="limit">How many characters to give at most.</param>
    /// <param name="isStart">Whether it is only the start.</param>
    public string RedactJson(ReadOnlySpan<byte> json, int limit, bool isStart = false) =>
        Redact(Encoding.UTF8.GetString(JsonMask.Apply(json, IsSecret, isStart)), limit, isStart);

    private static SecretIndex MakeIndex(HashSet<string> secrets)
    {
        var index = new SecretIndex();
        foreach (var secret in secrets.Where(static secret => secret.Length >= RuntimeLimits.ShortestSearchedSecret))
        {
            foreach (var form in SecretForms.Plain(secret))
            {
                index.Add(form, hasEnds: true);
            }

            foreach (var form in SecretForms.Encoded(secret))
            {
                index.Add(form, hasEnds: false);
            }
        }

        return index;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(static letter => letter is >= '0' and <= '9');

    private bool[] MarksOf(string text)
    {
        var marks = new bool[text.Length];
        var letters = Letters.Of(text);
        for (var level = 0; letters is not null && level <= RuntimeLimits.EscapeLevels; level++)
        {
            Index.Mark(letters.Fold(), marks);
            letters = letters.Unescape();
        }

        return marks;
    }

    private static string Masked(string text, bool[] marks, int sure)
    {
        if (sure == text.Length && Array.IndexOf(marks, true) < 0)
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length && (index < sure || marks[index]);)
        {
            var end = Array.IndexOf(marks, !marks[index], index);
            end = end < 0 ? text.Length : end;
            _ = marks[index] ? builder.Append(Mask) : builder.Append(text, index, Math.Min(end, Math.Max(sure, index)) - index);
            index = end;
        }

        return builder.ToString();
    }

    private static string Cut(string text, int limit) =>
        text.Length <= limit ? text : text.Substring(0, limit > 0 && char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit);
}
