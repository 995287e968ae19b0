using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace EsbGen.Runtime.Tests.Redaction;

/// <summary>The forms in which servers and the libraries that they are made of echo a text.</summary>
internal static class SecretEscapes
{
    private const string Unreserved = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~";

    public static Dictionary<string, Func<string, string>> All { get; } = new()
    {
        ["as it is"] = static secret => secret,
        ["upper case"] = static secret => secret.ToUpperInvariant(),
        ["lower case"] = static secret => secret.ToLowerInvariant(),
        ["EscapeDataString"] = Uri.EscapeDataString,
        ["EscapeDataString, lower case"] = static secret => LowerEscapes(Uri.EscapeDataString(secret)),
        ["UrlEncode"] = WebUtility.UrlEncode,
        ["urllib.parse.quote"] = static secret => Percent(secret, Unreserved + "/"),
        ["encodeURIComponent"] = static secret => Percent(secret, Unreserved + "!'()*"),
        ["encodeURI"] = static secret => Percent(secret, Unreserved + "!'()*;,/?:@&=+$#"),
        ["each byte escaped"] = static secret => Percent(secret, ""),
        ["twice"] = static secret => Uri.EscapeDataString(Uri.EscapeDataString(secret)),
        ["three times"] = static secret => Uri.EscapeDataString(Uri.EscapeDataString(Uri.EscapeDataString(secret))),
        ["escape()"] = static secret => string.Concat(secret.Select(static c => c < 256 ? $"%{(int)c:X2}" : $"%u{(int)c:X4}")),
        ["System.Text.Json"] = JavaScriptEncoder.Default.Encode,
        ["Gson"] = static secret => Json(secret, "<>&='", upper: false),
        ["encoding/json of Go"] = static secret => Json(secret, "<>&", upper: false),
        ["Newtonsoft's HTML style"] = static secret => Json(secret, "<>&'", upper: true),
        ["json_encode of PHP"] = static secret => Json(secret, "", upper: false).Replace("/", "\\/", StringComparison.Ordinal),
        ["ASCII alone"] = static secret => Each(secret, static c => c > 126, static c => $"\\u{(int)c:x4}"),
        ["each letter as \\u"] = static secret => Each(secret, static _ => true, static c => $"\\u{(int)c:x4}"),
        ["each letter as \\U"] = static secret => Each(secret, static _ => true, static c => $"\\U{(int)c:X8}"),
        ["each letter as \\u{}"] = static secret => Each(secret, static _ => true, static c => $"\\u{{{(int)c:x}}}"),
        ["bytes as \\x"] = static secret => string.Concat(Encoding.UTF8.GetBytes(secret).Select(static b => $"\\x{b:x2}")),
        ["octal bytes"] = static secret => string.Concat(Encoding.UTF8.GetBytes(secret).Select(static b => "\\" + Convert.ToString(b, 8).PadLeft(3, '0'))),
        ["JSON within JSON"] = static secret => JavaScriptEncoder.Default.Encode(JavaScriptEncoder.Default.Encode(secret)),
        ["JSON within JSON within JSON"] = static secret => Json(Json(Json(secret, "", upper: false), "", upper: false), "", upper: false),
        ["JSON within a URL"] = static secret => Uri.EscapeDataString(JavaScriptEncoder.Default.Encode(secret)),
        ["HtmlEncode"] = WebUtility.HtmlEncode,
        ["Django's escape"] = static secret => WebUtility.HtmlEncode(secret).Replace("&#39;", "&#x27;", StringComparison.Ordinal),
        ["XML"] = static secret => WebUtility.HtmlEncode(secret).Replace("&#39;", "&apos;", StringComparison.Ordinal),
        ["HTML numbers"] = static secret => Each(secret, static _ => true, static c => $"&#{(int)c};"),
        ["HTML numbers, hexadecimal"] = static secret => Each(secret, static _ => true, static c => $"&#X{(int)c:X};"),
        ["HTML within HTML"] = static secret => WebUtility.HtmlEncode(WebUtility.HtmlEncode(secret)),
        ["HTML5 names"] = static secret => secret.Replace("&", "&amp;", StringComparison.Ordinal).Replace("+", "&plus;", StringComparison.Ordinal).Replace("/", "&sol;", StringComparison.Ordinal).Replace("=", "&equals;", StringComparison.Ordinal).Replace("(", "&lpar;", StringComparison.Ordinal),
        ["backslashes of a shell"] = static secret => Each(secret, static c => !char.IsLetterOrDigit(c) && c < 127, static c => $"\\{c}"),
        ["split by a line end"] = static secret => Split(secret, "\r\n"),
        ["split by an escaped line end"] = static secret => Split(secret, "\\n"),
        ["split by a blank"] = static secret => Split(secret, " "),
        ["split by a zero-width space"] = static secret => Split(secret, "\u200b"),
        ["plus for a blank"] = static secret => secret.Replace(' ', '+'),
        ["blank for a plus"] = static secret => secret.Replace('+', ' '),
        ["hexadecimal"] = static secret => Convert.ToHexString(Encoding.UTF8.GetBytes(secret)),
        ["hexadecimal, lower case"] = static secret => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(secret)),
        ["hexadecimal with dashes"] = static secret => BitConverter.ToString(Encoding.UTF8.GetBytes(secret)),
        ["hexadecimal with colons"] = static secret => BitConverter.ToString(Encoding.UTF8.GetBytes(secret)).Replace('-', ':'),
        ["base64"] = static secret => Base64("", secret),
        ["base64 behind one byte"] = static secret => Base64("x", secret),
        ["base64 behind two bytes"] = static secret => Base64("xy", secret),
        ["base64 of a pair"] = static secret => Base64("esb_test:", secret + "\n"),
        ["base64url"] = static secret => Base64("?", secret).Replace('+', '-').Replace('/', '_').TrimEnd('='),
        ["base64 of MIME"] = static secret => Split(Base64("", secret), "\r\n"),
        ["base64 within a URL"] = static secret => Uri.EscapeDataString(Base64("", secret)),
        ["base64 within JSON"] = static secret => JavaScriptEncoder.Default.Encode(Base64("", secret)),
        ["each letter otherwise"] = static secret => string.Concat(secret.Select(static (c, index) => c > 126 ? $"&#{(int)c};" : (index % 7) switch
        {
            0 => $"%{(int)c:x2}",
            1 => $"%25{(int)c:X2}",
            2 => $"\\u{(int)c:X4}",
            3 => $"&#{(int)c};",
            4 => $"\\x{(int)c:X2}",
            5 => $"&#x{(int)c:x}",
            _ => char.IsLetterOrDigit(c) ? c.ToString() : $"\\{c}",
        } + (index % 7 == 5 ? ";" : ""))),
    };

    private static string Base64(string before, string secret) => Convert.ToBase64String(Encoding.UTF8.GetBytes(before + secret));

    private static string Split(string text, string by) => text[..(text.Length / 2)] + by + text[(text.Length / 2)..];

    private static string Each(string text, Func<char, bool> isEscaped, Func<char, string> escape) =>
        string.Concat(text.Select(c => isEscaped(c) ? escape(c) : c.ToString()));

    private static string Percent(string text, string plain) =>
        string.Concat(Encoding.UTF8.GetBytes(text).Select(b => plain.Contains((char)b, StringComparison.Ordinal) ? ((char)b).ToString() : $"%{b:X2}"));

    private static string Json(string text, string alsoEscaped, bool upper) => string.Concat(text.Select(c => c switch
    {
        '"' or '\\' => $"\\{c}",
        '\n' => "\\n",
        _ when c < ' ' || alsoEscaped.Contains(c, StringComparison.Ordinal) => "\\u" + ((int)c).ToString(upper ? "X4" : "x4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    }));

    private static string LowerEscapes(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "%[0-9A-F]{2}", static match => match.Value.ToLowerInvariant());
}
