using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using EsbGen.Json;

namespace EsbGen.Redaction;

/// <summary>Takes secrets out of texts that may be shown: a server can echo what it was sent, in any of the forms it may have put it in.</summary>
internal sealed class Redactor
{
    private const string Mask = "***";

    /// <summary>Less than that of a secret's start tells nothing, and stands at the end of many a text.</summary>
    private const int ShortestPart = 4;

    private readonly HashSet<string> _secrets;

    // Worked out with the first text: most calls succeed, and never need them.
    private string[]? _forms;

    public Redactor(IEnumerable<string?> secrets) => _secrets = new(secrets.OfType<string>().Where(static secret => secret.Length > 0), StringComparer.Ordinal);

    // Longer ones first, so that one secret within another leaves no rest.
    private string[] Forms => _forms ??= [.. _secrets.SelectMany(FormsOf).Distinct(StringComparer.Ordinal).OrderByDescending(static form => form.Length)];

    /// <summary>One that takes out further secrets too.</summary>
    public Redactor With(IEnumerable<string> secrets) => new(_secrets.Concat(secrets));

    /// <summary>The text without secrets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">How many characters to give.</param>
    /// <param name="isStart">Whether the text was cut off already, perhaps within a secret.</param>
    /// <returns>The text, cut after it was redacted.</returns>
    public string Redact(string text, int limit = int.MaxValue, bool isStart = false)
    {
        foreach (var secret in Forms)
        {
#if NETSTANDARD2_0
            text = text.Replace(secret, Mask);
#else
            text = text.Replace(secret, Mask, StringComparison.Ordinal);
#endif
        }

        text = isStart ? WithoutPartAtEnd(text) : text;
        var length = text.Length <= limit ? text.Length : char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
        return text.Substring(0, length);
    }

    /// <summary>An exception that tells a secret, as a handler's may that names the address, is replaced by one that tells the rest.</summary>
    public Exception Redact(Exception exception)
    {
        var text = exception.ToString();
        var redacted = Redact(text);
        return string.Equals(text, redacted, StringComparison.Ordinal) ? exception : new HttpRequestException(redacted);
    }

    private string WithoutPartAtEnd(string text)
    {
        foreach (var secret in Forms)
        {
            for (var length = Math.Min(secret.Length, text.Length); length >= ShortestPart; length--)
            {
                if (string.CompareOrdinal(text, text.Length - length, secret, 0, length) == 0)
                {
                    return text.Remove(text.Length - length) + Mask;
                }
            }
        }

        return text;
    }

    /// <summary>Each form, and where it has backslashes, as it stands in JSON within JSON: messages like to quote a whole body.</summary>
    private static IEnumerable<string> FormsOf(string secret) => SingleFormsOf(secret).SelectMany(static form => new[] { form, form.Replace("\\", "\\\\") });

    private static IEnumerable<string> SingleFormsOf(string secret)
    {
        yield return secret;
        foreach (var address in new[] { Uri.EscapeDataString(secret), WebUtility.UrlEncode(secret) })
        {
            yield return address;
            yield return LowerCaseEscapes(address, '%', 2);
        }

        yield return WebUtility.HtmlEncode(secret);
        yield return JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret);
        foreach (var json in new[] { JavaScriptEncoder.Default.Encode(secret), AsciiJson.Escape(JsonOf(secret)), AsciiJson.Escape(JsonOf(secret)).Replace("/", "\\/") })
        {
            yield return json;
            yield return LowerCaseEscapes(json, 'u', 4);
        }
    }

    private static string JsonOf(string text)
    {
        using var writer = EsbJsonWriter.Rent();
        writer.WriteText(text);
        return Encoding.UTF8.GetString(writer.Written.Slice(1, writer.Length - 2).ToArray());
    }

    private static string LowerCaseEscapes(string text, char mark, int digits)
    {
        var letters = text.ToCharArray();
        for (var index = 0; index < letters.Length - digits; index++)
        {
            if (letters[index] == mark && (mark == '%' || (index > 0 && letters[index - 1] == '\\')))
            {
                for (var digit = 1; digit <= digits; digit++)
                {
                    letters[index + digit] = char.ToLowerInvariant(letters[index + digit]);
                }
            }
        }

        return new string(letters);
    }
}
